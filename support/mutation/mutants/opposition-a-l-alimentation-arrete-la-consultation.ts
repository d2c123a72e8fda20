import type { Mutant } from '../mutant';

export const oppositionALAlimentationArreteLaConsultation: Mutant = {
  id: 'opposition-a-l-alimentation-arrete-la-consultation', port: 'rightsGate', exigence: 'opposition-separee-ou-globale', rule: 'droits/usage-non-refuse-permis',
  sentence: 'S’opposer à l’alimentation arrête aussi la consultation.',
  change: (ports) => ({ ...ports, rightsGate: { refuse: (asked) => (asked.choices.alimentation.choice === 'opposition' ? 'opposition-consultation' : ports.rightsGate.refuse(asked)) } }),
};
