import type { Mutant } from '../mutant';

export const consentementPourTous: Mutant = {
  id: 'consentement-pour-tous', port: 'consent', exigence: 'annexe4-cas-3', rule: 'droits/consentement-hors-equipe',
  sentence: 'Le consentement donné pour un professionnel ouvre l’accès à tous ceux qui sont hors de l’équipe.',
  change: (ports) => ({ ...ports, consent: { ...ports.consent, valid: (patient) => ports.consent.holders(patient).length > 0 } }),
};
