import { breaks, holds } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Exigences 19 and 25 (v0.1): the part of the information on the RPPS that a support of awareness carries; the notice itself is judged on the screen. */
export const tracingIsTold: Rule = {
  id: 'piece/acces-traces-dits', version: 1,
  exigences: [],
  sentence: 'La sensibilisation dit que les accès sont tracés localement et nationalement.',
  judge: (view) => eachPiece(view, ({ champs: { points } }, at) => {
    if (points === undefined) return unsaid('points', at);
    return points.includes('tracabilite') ? holds(at('champs.points'), 'tracabilite') : breaks({ expected: 'le point « tracabilite »', got: points.join(', ') || 'aucun point', ...at('champs.points') });
  }),
};
