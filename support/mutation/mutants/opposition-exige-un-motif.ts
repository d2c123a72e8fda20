import type { Mutant } from '../mutant';

export const oppositionExigeUnMotif: Mutant = {
  id: 'opposition-exige-un-motif', port: 'opposition', exigence: 'opposition-tracee-et-bloquante', rule: 'ecran/droits-du-patient',
  sentence: 'Une opposition sans motif n’est pas enregistrée.',
  change: (ports) => ({ ...ports, opposition: { ...ports.opposition, record: (patient, change) => { if (change.reason !== undefined) ports.opposition.record(patient, change); } } }),
};
