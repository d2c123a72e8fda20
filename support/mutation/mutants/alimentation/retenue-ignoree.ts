import type { Mutant } from '../../mutant';

export const retenueIgnoree: Mutant = {
  id: 'retenue-ignoree', port: 'feedPolicy', exigence: 'ex-gen-1060', rule: 'alimentation/arrivee',
  sentence: 'Un document retenu à la main part quand même.',
  change: (ports) => ({ ...ports, feedPolicy: { ...ports.feedPolicy, leaves: () => true } }),
};
