import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { askedChanges, sentChanges } from './changes';

/** DMP/CONF.03: the document withdrawn is the one that was chosen, by its entryUUID. */
export const deletionOfTheChosenDocument: Rule = {
  id: 'gestion/suppression-du-document-choisi', version: 1,
  exigences: ['rem-dmp-conf-03', 'erreur-suppression-ou-remplacement'],
  sentence: 'La suppression reçue par le DMP désigne le document que le professionnel a choisi, et lui seul.',
  judge: (view) => {
    const asked = askedChanges(view).filter(({ change, confirmed }) => change === 'supprimer' && confirmed !== undefined);
    const sent = sentChanges(view).filter(({ update }) => update.kind === 'c');
    if (asked.length === 0 && sent.length === 0) return [nonConcluant('aucune suppression demandée')];
    const stray = sent.filter(({ title }) => !asked.some((one) => one.title === title)).map(({ id, title, update }): Finding =>
      breaks({ expected: asked.map((one) => `« ${one.title} »`).join(', ') || 'aucune suppression', got: `la suppression de « ${title ?? update.entryUuid} »`, fact: id }));
    return [...stray, ...asked.map(({ title }): Finding => {
      const done = sent.find((one) => one.title === title && one.admitted);
      return done === undefined ? breaks({ expected: `la suppression de « ${title} »`, got: 'aucune suppression acceptée de ce document' }) : holds({ fact: done.id }, `${done.update.entryUuid} : « ${title} »`);
    })];
  },
};
