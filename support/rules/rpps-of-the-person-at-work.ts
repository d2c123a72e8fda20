import { adeliToExamine } from './adeli';
import { eachAirToken, placeOf } from './air-tokens';
import { breaks, holds } from './finding';
import type { Rule } from './rule';

/** Référentiel §6.3: the RPPS sent is that of the person at work (for an automated call, of the named person in charge), never a generic one. */
export const rppsOfThePersonAtWork: Rule = {
  id: 'air/rpps-de-la-personne-au-travail', version: 2,
  exigences: ['air-finess-et-rpps', 'rem-airs-06', 'ex-gen-1320', 'ex-air-085'],
  sentence: 'Le RPPS transmis est celui de la personne au travail, jamais celui d’un autre ni d’un rôle.',
  judge: (view) => eachAirToken(view, (token) => {
    const persons = view.mayBeAtWork(token);
    const place = placeOf(token, 'nameId');
    const got = token.claims?.nameId ?? 'absent';
    if (persons.some((person) => person.rpps !== undefined && person.rpps === token.rpps)) return holds(place, got);
    const expected = persons[0];
    if (expected === undefined) return breaks({ expected: 'aucun appel : personne n’est au travail', got, ...place });
    const adeli = adeliToExamine(view, token);
    if (adeli !== undefined) return adeli;
    return breaks({ expected: expected.rpps === undefined ? `aucun appel : ${expected.prenom} ${expected.nom} n’a pas de RPPS` : `8${expected.rpps}`, got, ...place });
  }),
};
