import type { Mutant } from '../mutant';

export const versionAfficheeFausse: Mutant = {
  id: 'version-affichee-fausse', port: 'about', exigence: 'ex-gen-1180', rule: 'ecran/a-propos-egal',
  sentence: 'L’écran « À propos » montre une autre version que celle du jeton.',
  change: (ports) => ({ ...ports, about: { about: (lps) => ({ ...ports.about.about(lps), version: '0.9.0' }) } }),
};
