import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';
import { answeredBefore } from './screen-list';
import { asRead, lastReading, placeOnScreen } from './screen-reading';

/** Decision 8: the list shown is the list returned to *this* user, no more, no less. */
export const screenListEqualsAnswer: Rule = {
  id: 'ecran/liste-egale', version: 1,
  exigences: ['ex-air-085', 'ex-gen-1140', 'ex-3-1-1050', 'ex-3-1-1055', 'rem-dmp-ux-14', 'auteur-garde-son-document',
    'annexe3-document-masque', 'annexe3-document-du-patient', 'annexe3-document-du-patient-masque', 'annexe3-document-secret-de-mineur',
    'annexe3-document-d-application', 'annexe3-document-de-professionnel', 'matrice-et-choix-du-patient'],
  sentence: 'L’écran montre exactement les documents que le DMP a rendus à cet utilisateur.',
  judge: (view) => {
    const read = lastReading(view, 'documents');
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
    if (missing.length + extra.length === 0) return [holds(place, `${got.length} document(s)`)];
    const findings: Finding[] = [];
    if (missing.length > 0) findings.push(breaks({ expected: `${expected.length} document(s) rendus`, got: `non montrés : ${quoted(missing)}`, ...place }));
    if (extra.length > 0) findings.push(breaks({ expected: `${expected.length} document(s) rendus`, got: `montrés sans avoir été rendus : ${quoted(extra)}`, ...place }));
    return findings;
  },
};

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
