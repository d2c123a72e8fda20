import type { Mutant } from '../mutant';

export const toutCompteEstDeLEquipe: Mutant = {
  id: 'tout-compte-est-de-l-equipe', port: 'careTeam', exigence: 'pas-d-acces-hors-prise-en-charge', rule: 'droits/consentement-hors-equipe',
  sentence: 'Quiconque a un compte est tenu pour membre de l’équipe de soins.',
  change: (ports) => ({ ...ports, careTeam: { place: () => 'equipe' } }),
};
