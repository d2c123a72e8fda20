import type { DocumentReading, QueryReading, ReadExchange, RuleView, ScreenFact } from '../lecture/view';
import { asRead } from './screen-reading';

/** What the DMP answered to the gesture before a reading. */
export interface Answered { documents: DocumentReading[]; queries: QueryReading[] }

/**
 * Documents returned since the last gesture on a record before the reading: one gesture may make several queries (by status,
 * or references then metadata), whose answers are shown as one list. Undefined: no search was answered.
 */
export function answeredBefore(view: RuleView, screen: ScreenFact): Answered | undefined {
  const own = searchesBefore(view, screen);
  return own.length === 0 ? undefined : { documents: titled(own), queries: own.flatMap(({ query }) => query ?? []) };
}

/** The searches whose answers that list is made of. */
export function searchesBefore(view: RuleView, screen: ScreenFact): readonly ReadExchange[] {
  const rpps = (screen.person === undefined ? undefined : view.person(screen.person))?.rpps;
  const searches = view.scenario.exchanges.filter((exchange) => exchange.seq < screen.seq && exchange.transaction === 'TD3.1'
    && exchange.fact.admission.admitted && (rpps === undefined || exchange.token?.rpps === rpps));
  const last = searches.at(-1);
  if (last === undefined) return [];
  const gesture = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.seq < last.seq && act.patient !== undefined && act.document === undefined)?.seq ?? 0;
  return searches.filter(({ seq }) => seq > gesture);
}

/** By uniqueId, the last that says a title: a reference says none. */
function titled(exchanges: readonly ReadExchange[]): DocumentReading[] {
  const found = new Map<string, DocumentReading>();
  for (const { documentsReturned } of exchanges) for (const document of documentsReturned) if (document.title !== undefined) found.set(document.uniqueId, document);
  return [...found.values()];
}

/** The line of a document: by its reference when the target shows it, else by a title no other line has. */
export function lineOf(screen: ScreenFact, document: DocumentReading): Record<string, string> | undefined {
  const rows = screen.rows ?? [];
  const byReference = rows.find((row) => asRead(row['reference'] ?? '') === document.uniqueId);
  if (byReference !== undefined) return byReference;
  const byTitle = rows.filter((row) => asRead(row['titre'] ?? '') === asRead(document.title ?? '') && (row['reference'] ?? '') === '');
  return byTitle.length === 1 ? byTitle[0] : undefined;
}

/** Whether a text says a word, case aside. */
export const says = (text: string, word: string): boolean => asRead(text).toLocaleLowerCase('fr').includes(asRead(word).toLocaleLowerCase('fr'));

export const titleOf = ({ title, uniqueId }: DocumentReading): string => `« ${title ?? uniqueId} »`;
