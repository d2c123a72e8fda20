import type { Mutant } from '../../mutant';

export const marqueAvantLAccuse: Mutant = {
  id: 'marque-avant-l-accuse', port: 'feedQueue', exigence: 'rem-dmp-histo-01', rule: 'alimentation/marque',
  sentence: 'Le document porte la marque d’envoi dès qu’il attend son tour, sans la réponse du DMP.',
  change: (ports) => ({ ...ports, feedQueue: { ...ports.feedQueue, push: (waiting) => {
    ports.feedQueue.push(waiting);
    const document = ports.localDocuments.find(waiting.document);
    if (document !== undefined) ports.feedMarks.mark({ document: document.id, uniqueId: document.uniqueId, at: waiting.notBefore, digest: '' });
  } } }),
};
