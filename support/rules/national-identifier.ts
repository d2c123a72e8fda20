import { eachAirToken, placeOf } from './air-tokens';
import { admittedIn, rppsOf } from './absence';
import { adeliToExamine } from './adeli';
import { breaks, holds } from './finding';
import { luhnHolds } from './luhn';
import type { Rule } from './rule';

/** EX_AIR-020: the NameID is an IdNat_PS of twelve digits, well keyed, of someone the national directory knows. */
export const nationalIdentifier: Rule = {
  id: 'air/identifiant-national', version: 2,
  exigences: ['ex-air-020', 'ex-gen-1320', 'conv2020-3', 'rem-airs-06'],
  sentence: 'L’identifiant transmis est un identifiant national bien formé, d’un professionnel du répertoire.',
  judge: (view) => {
    const known = rppsOf(admittedIn(view).persons);
    return eachAirToken(view, (token) => {
      const place = placeOf(token, 'nameId');
      const got = token.claims?.nameId ?? 'absent';
      if (token.rpps === undefined) return adeliToExamine(view, token) ?? breaks({ expected: '8 suivi d’un RPPS de onze chiffres', got, ...place });
      if (!luhnHolds(token.rpps)) return breaks({ expected: 'un RPPS dont la clé est juste', got, ...place });
      return known.has(token.rpps) ? holds(place, got) : breaks({ expected: 'un professionnel admis dans ce scénario', got, reason: 'RPPS inconnu', ...place });
    });
  },
};
