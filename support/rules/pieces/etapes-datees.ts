import { howMany } from '../../how-many';
import { aExaminer, breaks, holds } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Document 001 (l. 878-880): stages and calendar. A roll-out that is over has none left, which a human confirms. */
export const datedStages: Rule = {
  id: 'piece/etapes-datees', version: 1,
  exigences: ['kit-exi04-service'],
  sentence: 'Chaque étape de la généralisation a une date.',
  judge: (view) => eachPiece(view, ({ champs: { etapes } }, at) => {
    if (etapes === undefined) return unsaid('etapes', at);
    if (etapes.length === 0) return aExaminer('aucune étape à venir : la généralisation est-elle achevée ?', at('champs.etapes'));
    const undated = etapes.filter(({ date }) => date === undefined).map(({ nom }) => nom);
    return undated.length === 0 ? holds(at('champs.etapes'), `${howMany(etapes.length, 'étape datée')}`) : breaks({ expected: 'une date par étape', got: `sans date : ${undated.join(', ')}`, ...at('champs.etapes') });
  }),
};
