import { breaks, holds, type Finding } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Document 001 (l. 838-845). */
export const datedMeasures: Rule = {
  id: 'piece/mesures-datees', version: 1,
  exigences: [],
  sentence: 'Chaque indicateur a une valeur et un mois.',
  judge: (view) => eachPiece(view, ({ champs: { mesures } }, at): Finding[] => {
    if (mesures === undefined) return [unsaid('mesures', at)];
    if (mesures.length === 0) return [breaks({ expected: 'au moins une mesure', got: 'aucune', ...at('champs.mesures') })];
    return mesures.map(({ indicateur, valeur, mois }) => (valeur === undefined || mois === undefined ? breaks({ expected: `une valeur et un mois pour ${indicateur}`, got: 'incomplet', ...at('champs.mesures') })
      : holds(at('champs.mesures'), `${indicateur}, ${mois} : ${valeur}`)));
  }),
};
