import type { Mutant } from '../mutant';

export const horsEquipeSansConsentement: Mutant = {
  id: 'hors-equipe-sans-consentement', port: 'rightsGate', exigence: 'annexe2-hors-equipe', rule: 'droits/consentement-hors-equipe',
  sentence: 'L’information du patient suffit à un professionnel hors de l’équipe de soins.',
  change: (ports) => ({ ...ports, rightsGate: { refuse: (asked) => ports.rightsGate.refuse({ ...asked, consent: true }) } }),
};
