import type { Mutant } from '../../mutant';

export const alimentationSousUnAutreSite: Mutant = {
  id: 'alimentation-sous-un-autre-site', port: 'feedClaims', exigence: 'cnda-0-1-210', rule: 'alimentation/mode-indirecte',
  sentence: 'Le jeton qui alimente nomme le FINESS de l’entité juridique à la place de celui du site.',
  change: (ports) => ({ ...ports, feedClaims: { build: (material) => ({ ...ports.feedClaims.build(material), structure: '10B0990004' }) } }),
};
