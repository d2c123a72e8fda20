import type { Mutant } from '../../mutant';

export const jamaisMarque: Mutant = {
  id: 'jamais-marque', port: 'feedMarks', exigence: 'alimentation-marquee', rule: 'alimentation/marque',
  sentence: 'Un document reçu par le DMP ne porte aucune marque d’envoi.',
  change: (ports) => ({ ...ports, feedMarks: { ...ports.feedMarks, of: () => undefined } }),
};
