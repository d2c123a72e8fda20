import { breaks, holds } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Référentiel §5.5: tried with success. */
export const trialSucceeded: Rule = {
  id: 'piece/essai-reussi', version: 1,
  exigences: ['extraction-des-traces'],
  sentence: 'L’essai d’extraction est déclaré réussi.',
  judge: (view) => eachPiece(view, ({ champs: { resultat } }, at) => {
    if (resultat === undefined) return unsaid('resultat', at);
    return resultat === 'réussi' ? holds(at('champs.resultat'), resultat) : breaks({ expected: 'réussi', got: resultat, ...at('champs.resultat') });
  }),
};
