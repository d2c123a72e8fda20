import type { PersonRef, RuleView } from '../lecture/view';
import { eachAirToken, placeOf } from './air-tokens';
import { breaks, holds } from './finding';
import type { Rule } from './rule';

/** Accents and case aside, between two spaces: a name is looked for as whole words. */
const folded = (text: string): string => ` ${text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/[^A-Z0-9]+/g, ' ')} `;
const names = (text: string, { nom }: PersonRef): boolean => folded(text).includes(folded(nom));
const admitted = ({ scenario }: RuleView): PersonRef[] => scenario.acts.flatMap((act) => (act.act === 'admission' ? act.professionnels : []));

/** Interface-dmp §2.4: subject-id is free text, a name, a service or both. It may say nothing of the person; it may not name another. */
export const nameOfThePersonAtWork: Rule = {
  id: 'air/nom-de-la-personne-au-travail', version: 1,
  exigences: ['ex-gen-1320', 'air-finess-et-rpps'],
  sentence: 'Le nom que porte le jeton n’est jamais celui d’une autre personne que celle au travail.',
  judge: (view) => eachAirToken(view, (token) => {
    const place = placeOf(token, 'subjectId');
    const got = token.claims?.subjectId ?? '';
    const persons = view.mayBeAtWork(token);
    if (persons.some((person) => names(got, person))) return holds(place, got);
    const other = admitted(view).find((person) => names(got, person));
    if (other === undefined) return holds(place, got === '' ? 'aucun nom' : `${got} : personne d’autre n’y est nommé`);
    return breaks({ expected: persons[0] === undefined ? 'aucun appel : personne n’est au travail' : `${persons[0].prenom} ${persons[0].nom}, ou son service`, got, ...place });
  }),
};
