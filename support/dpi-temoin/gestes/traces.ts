import { traceBase } from '../gateway/calls';
import type { TraceEntry, TraceFilter } from '../model';
import { marked } from '../traces/marked';
import type { Desk, User } from './context';

/** Traces the filter keeps, for the screen. */
export const searchTraces = (desk: Desk, filter: TraceFilter): TraceEntry[] => checked(desk, desk.ports.traces.select(filter));

/** Each with what became of it since it was written. */
const checked = ({ ports }: Desk, entries: TraceEntry[]): TraceEntry[] => marked(entries, ports.traceIntegrity.check(ports.traces.stored()));

/** « Exporter »: the file's text; the extraction is itself traced. */
export function extractTraces(desk: Desk, user: User, filter: TraceFilter, format: 'json' | 'csv'): string {
  const { ports } = desk;
  const entries = checked(desk, ports.traceExport.select(ports.traces, filter));
  ports.traces.write({
    ...traceBase(ports, user.account, user.session), action: 'extraction', issue: 'succès',
    motif: `professionnel : ${filter.professionnel ?? 'tous'} ; du : ${filter.du ?? 'début'} ; au : ${filter.au ?? 'fin'}`,
  });
  return format === 'csv' ? ports.traceExport.csv(entries) : ports.traceExport.json(entries, filter);
}
