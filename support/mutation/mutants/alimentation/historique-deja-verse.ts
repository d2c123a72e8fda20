import type { Mutant } from '../../mutant';

export const historiqueDejaVerse: Mutant = {
  id: 'historique-deja-verse', port: 'feedMarks', exigence: 'rem-dmp-histo-06', rule: 'alimentation/exclusions',
  sentence: 'Le lot de l’historique renvoie les documents déjà versés.',
  change: (ports) => ({ ...ports, feedMarks: { ...ports.feedMarks, of: () => undefined } }),
};
