import type { Mutant } from '../mutant';

export const oppositionALaConsultationArreteLAlimentation: Mutant = {
  id: 'opposition-a-la-consultation-arrete-l-alimentation', port: 'rightsGate', exigence: 'opposition-separee-ou-globale', rule: 'droits/usage-non-refuse-permis',
  sentence: 'S’opposer à la consultation arrête aussi l’alimentation.',
  change: (ports) => ({ ...ports, rightsGate: { refuse: (asked) => (asked.use === 'alimentation' && asked.choices.consultation.choice === 'opposition' ? 'opposition-alimentation' : ports.rightsGate.refuse(asked)) } }),
};
