import type { ReadExchange, RuleView, ScreenFact } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

/** Decision 8: the list shown is the list returned to *this* user, no more, no less. */
export const screenListEqualsAnswer: Rule = {
  id: 'ecran/liste-egale', version: 1,
  exigences: ['ex-air-085', 'ex-gen-1140'],
  sentence: 'L’écran montre exactement les documents que le DMP a rendus à cet utilisateur.',
  judge: (view) => {
    const read = lastReading(view, 'documents');
    if ('trouble' in read) return [read.trouble];
    const returned = returnedTo(view, read.screen);
    if (returned === undefined) return [nonConcluant('aucune recherche de documents n’a reçu de réponse avant cette lecture')];
    const expected = returned.map(asRead).sort();
    const got = (read.screen.rows ?? []).map((row) => asRead(row['titre'] ?? row['title'] ?? '')).sort();
    const place = placeOnScreen(view, read.screen);
    const missing = without(expected, got);
    const extra = without(got, expected);
    if (missing.length + extra.length === 0) return [holds(place, `${got.length} document(s)`)];
    const findings: Finding[] = [];
    if (missing.length > 0) findings.push(breaks({ expected: `${expected.length} document(s) rendus`, got: `non montrés : ${quoted(missing)}`, ...place }));
    if (extra.length > 0) findings.push(breaks({ expected: `${expected.length} document(s) rendus`, got: `montrés sans avoir été rendus : ${quoted(extra)}`, ...place }));
    return findings;
  },
};

/**
 * Titles returned since the last gesture on a record before the reading: one gesture may make several queries (by status,
 * or references then metadata), whose answers are shown as one list.
 */
function returnedTo(view: RuleView, screen: ScreenFact): string[] | undefined {
  const rpps = (screen.person === undefined ? undefined : view.person(screen.person))?.rpps;
  const queries = view.scenario.exchanges.filter((exchange) => exchange.seq < screen.seq && exchange.transaction === 'TD3.1'
    && exchange.fact.admission.admitted && (rpps === undefined || exchange.token?.rpps === rpps));
  const last = queries.at(-1);
  if (last === undefined) return undefined;
  const gesture = view.scenario.acts.findLast((act) => act.act === 'gesture' && act.seq < last.seq && act.patient !== undefined && act.document === undefined)?.seq ?? 0;
  const titles = new Map<string, string>();
  for (const exchange of queries.filter(({ seq }) => seq > gesture)) addTitles(exchange, titles);
  return [...titles.values()];
}

function addTitles(exchange: ReadExchange, titles: Map<string, string>): void {
  for (const { uniqueId, title } of exchange.documentsReturned) if (title !== undefined) titles.set(uniqueId, title);
}

/** What is in `one` more times than in `other`. */
function without(one: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return one.filter((item) => {
    const at = left.indexOf(item);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
const quoted = (titles: readonly string[]): string => titles.map((title) => `« ${title} »`).join(', ');
