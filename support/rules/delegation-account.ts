import { eachAirToken, placeOf } from './air-tokens';
import { breaks, holds, nonConcluant } from './finding';
import { stepsBefore } from './identity-facts';
import type { Rule } from './rule';

/** rem-psc-02: a person known otherwise is found again by the RPPS of SubjectNameID, and by nothing else. */
export const delegationAccount: Rule = {
  id: 'delegation/compte-de-la-personne', version: 1,
  exigences: ['rem-psc-02', 'canal-delegation', 'rem-ssi-iam-80'],
  sentence: 'Le jeton porte le RPPS de la personne que le fournisseur d’identité a nommée.',
  judge: (view) => eachAirToken(view, (token) => {
    const named = stepsBefore(view, 'jeton', token.seq).at(-1);
    if (named === undefined) return nonConcluant('aucun fournisseur d’identité n’a nommé personne avant ce jeton', { fact: token.fact });
    const place = placeOf(token, 'nameId');
    return token.rpps !== undefined && token.rpps === named.rpps ? holds(place, token.rpps)
      : breaks({ expected: named.rpps ?? 'aucun appel : la personne nommée n’a pas de RPPS', got: token.claims?.nameId ?? 'absent', ...place });
  }),
};
