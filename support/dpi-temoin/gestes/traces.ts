import { traceBase } from '../gateway/calls';
import type { TraceEntry, TraceFilter } from '../model';
import type { Desk, User } from './context';

/** Traces the filter keeps, for the screen. */
export const searchTraces = ({ ports }: Desk, filter: TraceFilter): TraceEntry[] => ports.traces.select(filter);

/** « Exporter »: the file's text; the extraction is itself traced. */
export function extractTraces({ ports }: Desk, user: User, filter: TraceFilter, format: 'json' | 'csv'): string {
  const entries = ports.traceExport.select(ports.traces, filter);
  ports.traces.write({
    ...traceBase(ports, user.account, user.session), action: 'extraction', issue: 'succès',
    motif: `professionnel : ${filter.professionnel ?? 'tous'} ; du : ${filter.du ?? 'début'} ; au : ${filter.au ?? 'fin'}`,
  });
  return format === 'csv' ? ports.traceExport.csv(entries) : ports.traceExport.json(entries, filter);
}
