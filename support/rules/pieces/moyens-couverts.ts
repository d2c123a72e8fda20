import { breaks, holds, type Finding } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Document 001 (l. 839-842): the homologation covers the means in use. The target file says which they are. */
export const meansCovered: Rule = {
  id: 'piece/moyens-couverts', version: 1,
  exigences: [],
  sentence: 'Chaque moyen d’identification que la cible emploie est listé.',
  judge: (view) => eachPiece(view, ({ champs: { moyens } }, at): Finding[] => {
    if (moyens === undefined) return [unsaid('moyens', at)];
    const listed = moyens.map(({ id }) => id);
    return view.header.target.means.map(({ id }) => (listed.includes(id) ? holds(at('champs.moyens'), id) : breaks({ expected: `le moyen « ${id} » de la cible`, got: listed.join(', ') || 'aucun moyen', ...at('champs.moyens') })));
  }),
};
