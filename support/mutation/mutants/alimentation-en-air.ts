import type { Mutant } from '../mutant';

export const alimentationEnAir: Mutant = {
  id: 'alimentation-en-air', port: 'feedClaims', exigence: 'ex-air-010', rule: 'air/jamais-d-alimentation',
  sentence: 'Après une consultation, le logiciel alimente le DMP avec un jeton AIR.',
  change: (ports) => ({ ...ports, feedClaims: { build: (material) => ports.vihfClaims.build(material) } }),
};
