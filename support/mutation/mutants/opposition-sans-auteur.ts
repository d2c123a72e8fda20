import type { Mutant } from '../mutant';

export const oppositionSansAuteur: Mutant = {
  id: 'opposition-sans-auteur', port: 'opposition', exigence: 'opposition-tracee-et-bloquante', rule: 'ecran/droits-du-patient',
  sentence: 'Le dossier ne garde pas qui a recueilli l’opposition.',
  change: (ports) => ({ ...ports, opposition: { ...ports.opposition, record: (patient, change) => { ports.opposition.record(patient, { ...change, author: { login: '', nom: 'Utilisateur' } }); } } }),
};
