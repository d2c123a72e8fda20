import type { Mutant } from '../../mutant';

export const masquagePerduALEnvoi: Mutant = {
  id: 'masquage-perdu-a-l-envoi', port: 'masking', exigence: 'masquage-trace-et-transmis', rule: 'alimentation/masquage-transmis',
  sentence: 'Le masquage choisi reste à l’écran : le document part visible.',
  change: (ports) => ({ ...ports, masking: { codes: () => [] } }),
};
