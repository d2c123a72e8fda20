import type { DocumentReading, RuleView } from '../../lecture/view';
import { asRead } from '../screen-reading';

/** Documents whose copy the drive brought into the record before a position, as the DMP had listed them. */
export function importedBefore(view: RuleView, seq: number): DocumentReading[] {
  const titles = new Set(view.scenario.acts.flatMap((act) => (act.act === 'gesture' && act.seq < seq && KEEPING.has(act.gesture) ? (act.details?.['documents'] ?? act.document ?? '').split('|') : [])).map(asRead).filter((title) => title !== ''));
  return listedBefore(view, seq).filter(({ title }) => titles.has(asRead(title ?? '')));
}

/** Gestures that leave a copy in the record. */
const KEEPING: ReadonlySet<string> = new Set(['importer', 'garder-document', 'prendre-nouvelle-version']);

/** Documents the DMP listed with their metadata, each once. */
export function listedBefore(view: RuleView, seq: number): DocumentReading[] {
  const found = new Map<string, DocumentReading>();
  for (const exchange of view.scenario.exchanges) if (exchange.seq < seq && exchange.transaction === 'TD3.1') for (const document of exchange.documentsReturned) if (document.title !== undefined) found.set(document.uniqueId, document);
  return [...found.values()];
}

export const rowTitled = (rows: readonly Record<string, string>[], title: string | undefined): Record<string, string> | undefined => rows.find((row) => asRead(row['titre'] ?? '') === asRead(title ?? ''));
