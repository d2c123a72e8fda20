import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { askedChanges, DOES, SAID, sentChanges } from './changes';

/** REC_3.3-1010, EX_3.3-1060: what the properties screen offers is done at the DMP, on the document chosen. */
export const changeReachesTheDmp: Rule = {
  id: 'gestion/changement-parvenu', version: 1,
  exigences: ['rec-3-3-1010', 'ex-3-3-1060', 'auteur-garde-son-document'],
  sentence: 'Chaque changement demandé depuis les propriétés d’un document parvient au DMP, sur ce document.',
  judge: (view) => {
    // Cancelled, or a masking that the patient did not ask for: nothing is expected.
    const expected = askedChanges(view).filter(({ change, cancelled, confirmed, request }) => cancelled === undefined && (change !== 'masquer' || request) && (change !== 'supprimer' || confirmed !== undefined));
    if (expected.length === 0) return [nonConcluant('aucun changement n’a été demandé')];
    const sent = sentChanges(view);
    return expected.map(({ seq, until, change, title }): Finding => {
      const during = sent.filter((one) => one.seq > seq && one.seq < until);
      const done = during.find((one) => one.admitted && one.title === title && DOES[change](one.update));
      if (done !== undefined) return holds({ fact: done.id }, `${SAID[change]} « ${title} »`);
      const [other] = during;
      return breaks({ expected: `${SAID[change]} « ${title} », accepté par le DMP`, got: other === undefined ? 'aucun changement reçu' : `TD3.3${other.update.kind} sur « ${other.title ?? other.update.entryUuid} »${other.admitted ? '' : ', refusé'}`, ...(other === undefined ? {} : { fact: other.id }) });
    });
  },
};
