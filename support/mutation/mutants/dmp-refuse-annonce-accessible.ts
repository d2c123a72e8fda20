import type { Mutant } from '../mutant';

export const dmpRefuseAnnonceAccessible: Mutant = {
  id: 'dmp-refuse-annonce-accessible', port: 'authorization', exigence: 'parcours-sans-clic', rule: 'ecran/etat-du-dmp',
  sentence: 'Le dossier annonce accessible un DMP que le patient a fermé à ce professionnel.',
  change: (ports) => ({ ...ports, authorization: { ...ports.authorization, decide: (answer) => { const decision = ports.authorization.decide(answer); return decision === 'refus' ? 'valide' : decision; } } }),
};
