import type { Mutant } from '../mutant';

export const codeNonVerifie: Mutant = {
  id: 'code-non-verifie', port: 'secondFactor', exigence: 'air-deux-facteurs', rule: 'air/aucun-jeton-air',
  sentence: 'Un seul facteur compte pour deux : le mot de passe suffit à ouvrir l’accès au DMP.',
  change: (ports) => ({ ...ports, secondFactor: { ...ports.secondFactor, satisfied: () => true } }),
};
