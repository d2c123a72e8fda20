import type { Mutant } from '../mutant';

export const homologationAffichee: Mutant = {
  id: 'homologation-affichee', port: 'about', exigence: 'ex-gen-1490', rule: 'secret/numero-d-homologation',
  sentence: 'L’écran « À propos » montre le numéro d’homologation.',
  change: (ports) => ({ ...ports, about: { about: (lps) => ({ ...ports.about.about(lps), homologation: lps.homologation }) } }),
};
