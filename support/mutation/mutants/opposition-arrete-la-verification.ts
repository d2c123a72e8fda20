import type { Mutant } from '../mutant';

export const oppositionArreteLaVerification: Mutant = {
  id: 'opposition-arrete-la-verification', port: 'rightsGate', exigence: 'opposition-separee-ou-globale', rule: 'droits/usage-non-refuse-permis',
  sentence: 'L’opposition à la consultation empêche même de vérifier que le DMP existe.',
  change: (ports) => ({ ...ports, rightsGate: { refuse: (asked) => (asked.choices.consultation.choice === 'opposition' ? 'opposition-consultation' : ports.rightsGate.refuse(asked)) } }),
};
