import type { Mutant } from '../mutant';

export const secondeOppositionIgnoree: Mutant = {
  id: 'seconde-opposition-ignoree', port: 'opposition', exigence: 'rem-dmp-ux-06', rule: 'droits/consultation-arretee',
  sentence: 'Une opposition levée ne peut plus être exprimée de nouveau.',
  change: (ports) => ({ ...ports, opposition: { ...ports.opposition, record: (patient, change) => {
    const lifted = ports.opposition.history(patient).some((event) => event.kind === 'choix' && event.usage === change.usage && event.choice === 'non-opposition');
    if (!lifted) ports.opposition.record(patient, change);
  } } }),
};
