import type { Mutant } from '../mutant';

/** A well-formed RPPS of the test range, which the directory of the mock knows as nobody at work. */
const DIM = '99900000017';

export const rppsDuMedecinDim: Mutant = {
  id: 'rpps-du-medecin-dim', port: 'vihfClaims', exigence: 'air-finess-et-rpps', rule: 'air/rpps-de-la-personne-au-travail',
  sentence: 'Le RPPS du médecin de l’information médicale est envoyé pour tout le monde.',
  change: (ports) => ({ ...ports, vihfClaims: { build: (material) => ({ ...ports.vihfClaims.build(material), nameId: `8${DIM}` }) } }),
};
