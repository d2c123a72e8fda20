import type { Mutant } from '../mutant';

export const identifiantInterne: Mutant = {
  id: 'identifiant-interne', port: 'vihfClaims', exigence: 'ex-air-020', rule: 'air/identifiant-national',
  sentence: 'L’identifiant interne de l’établissement est envoyé au lieu du RPPS.',
  change: (ports) => ({ ...ports, vihfClaims: { build: (material) => ({ ...ports.vihfClaims.build(material), nameId: `${material.structure.structure}/${material.account.login}` }) } }),
};
