import { howMany } from '../how-many';
import type { RuleView } from '../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import { answeredBefore } from './screen-list';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

/** The last reading of a list against the documents the DMP returned to the person who reads it: no more, no less. */
export function shownAsReturned(view: RuleView, reading: string): Finding[] {
  const read = lastReading(view, reading);
  if ('trouble' in read) return [read.trouble];
  const returned = answeredBefore(view, read.screen)?.documents.flatMap(({ title }) => title ?? []);
  const place = placeOnScreen(view, read.screen);
  const otherUser = view.scenario.exchanges.some((exchange) => exchange.seq < read.screen.seq && exchange.transaction === 'TD3.1' && exchange.fact.admission.admitted);
  if (returned === undefined && otherUser && (read.screen.rows ?? []).length > 0) return [breaks({ expected: 'une liste rendue à la personne à l’écran', got: 'une liste que le DMP n’a rendue qu’à d’autres', ...place })];
  if (returned === undefined) return [nonConcluant('aucune recherche de documents n’a reçu de réponse avant cette lecture')];
  const expected = returned.map(asRead).sort();
  const got = (read.screen.rows ?? []).map((row) => asRead(row['titre'] ?? row['title'] ?? '')).sort();
  const missing = without(expected, got);
  const extra = without(got, expected);
  if (missing.length + extra.length === 0) return [holds(place, `${howMany(got.length, 'document')}`)];
  const findings: Finding[] = [];
  if (missing.length > 0) findings.push(breaks({ expected: `${howMany(expected.length, 'document rendu')}`, got: `non montrés : ${quoted(missing)}`, ...place }));
  if (extra.length > 0) findings.push(breaks({ expected: `${howMany(expected.length, 'document rendu')}`, got: `montrés sans avoir été rendus : ${quoted(extra)}`, ...place }));
  return findings;
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
