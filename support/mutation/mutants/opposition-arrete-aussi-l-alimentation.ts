import type { Mutant } from '../mutant';

export const oppositionArreteAussiLAlimentation: Mutant = {
  id: 'opposition-arrete-aussi-l-alimentation', port: 'opposition', exigence: 'opposition-separee-ou-globale', rule: 'ecran/droits-du-patient',
  sentence: 'S’opposer à la consultation enregistre aussi une opposition à l’alimentation, que le patient n’a pas exprimée.',
  change: (ports) => ({ ...ports, opposition: { ...ports.opposition, record: (patient, change) => {
    for (const usage of ['consultation', 'alimentation'] as const) ports.opposition.record(patient, { ...change, usage });
  } } }),
};
