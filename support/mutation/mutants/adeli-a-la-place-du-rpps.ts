import type { Mutant } from '../mutant';

export const adeliALaPlaceDuRpps: Mutant = {
  id: 'adeli-a-la-place-du-rpps', port: 'vihfClaims', exigence: 'air-finess-et-rpps', rule: 'air/rpps-de-la-personne-au-travail',
  sentence: 'Le jeton porte l’ancien numéro ADELI du professionnel, pas son RPPS.',
  change: (ports) => ({ ...ports, vihfClaims: { build: (material) => ({ ...ports.vihfClaims.build(material), nameId: '0759912345' }) } }),
};
