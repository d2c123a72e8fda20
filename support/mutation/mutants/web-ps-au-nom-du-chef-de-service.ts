import type { Mutant } from '../mutant';

/** A well-formed RPPS of the test range, of nobody at work. */
const HEAD_OF_DEPARTMENT = '99900000017';

export const webPsAuNomDuChefDeService: Mutant = {
  id: 'web-ps-au-nom-du-chef-de-service', port: 'rppsSource', exigence: 'canal-lien-contextuel-air', rule: 'web-ps/professionnel-au-travail',
  sentence: 'Le lien vers le Web PS l’ouvre au nom du chef de service, quel que soit le professionnel qui le suit.',
  change: (ports) => ({ ...ports, rppsSource: { rpps: () => HEAD_OF_DEPARTMENT } }),
};
