import { breaks, holds, type Finding } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Exigence 21 (v0.1): two factors of one nature are not two. */
export const distinctFactors: Rule = {
  id: 'piece/facteurs-distincts', version: 1,
  exigences: [],
  sentence: 'Chaque moyen listé a deux facteurs de natures différentes, ceux que la cible déclare.',
  judge: (view) => eachPiece(view, ({ champs: { moyens } }, at): Finding[] => {
    if (moyens === undefined) return [unsaid('moyens', at)];
    const place = at('champs.moyens');
    if (moyens.length === 0) return [breaks({ expected: 'au moins un moyen à deux facteurs', got: 'aucun moyen', ...place })];
    return moyens.map(({ id, facteurs }) => {
      const natures = [...new Set(facteurs)].sort();
      const declared = view.header.target.means.find((means) => means.id === id)?.factors;
      if (natures.length < 2) return breaks({ expected: `pour « ${id} », deux facteurs de natures différentes`, got: facteurs.join(', ') || 'aucun facteur', ...place });
      return declared !== undefined && [...new Set(declared)].sort().join() !== natures.join() ? breaks({ expected: `pour « ${id} », les facteurs de la cible (${declared.join(', ')})`, got: facteurs.join(', '), ...place }) : holds(place, `${id} : ${natures.join(', ')}`);
    });
  }),
};
