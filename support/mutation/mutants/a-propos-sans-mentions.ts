import type { Mutant } from '../mutant';

export const aProposSansMentions: Mutant = {
  id: 'a-propos-sans-mentions', port: 'about', exigence: 'ex-gen-1180', rule: 'ecran/a-propos-mentions',
  sentence: 'L’écran « À propos » ne dit ni l’éditeur, ni les profils, ni la date d’homologation.',
  change: (ports) => ({ ...ports, about: { about: (lps) => ({ ...ports.about.about(lps), editeur: '', profils: '', homologation: '' }) } }),
};
