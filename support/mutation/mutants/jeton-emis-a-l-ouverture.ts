import type { Mutant } from '../mutant';

export const jetonEmisALOuverture: Mutant = {
  id: 'jeton-emis-a-l-ouverture', port: 'vihfClaims', exigence: 'ex-air-040', rule: 'air/jeton-frais',
  sentence: 'Le jeton porte l’instant de l’ouverture de session, pas celui de l’appel.',
  change: (ports) => ({ ...ports, vihfClaims: { build: (material) => ({ ...ports.vihfClaims.build(material), issueInstant: material.session.openedAt }) } }),
};
