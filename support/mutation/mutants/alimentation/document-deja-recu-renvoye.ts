import type { Mutant } from '../../mutant';

export const documentDejaRecuRenvoye: Mutant = {
  id: 'document-deja-recu-renvoye', port: 'feedMarks', exigence: 'alimentation-exclusions', rule: 'alimentation/exclusions',
  sentence: 'Le logiciel oublie ce que le DMP a déjà reçu, et le renvoie.',
  change: (ports) => ({ ...ports, feedMarks: { ...ports.feedMarks, of: (document) => {
    const sent = ports.feedMarks.of(document);
    return sent && { ...sent, digest: '' };
  } } }),
};
