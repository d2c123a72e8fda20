import type { Mutant } from '../mutant';

export const airAUnFacteurEnModeDegrade: Mutant = {
  id: 'air-a-un-facteur-en-mode-degrade', port: 'secondFactor', exigence: 'eivp2020-1-4-continuite', rule: 'air/aucun-jeton-air',
  sentence: 'Le second facteur manque, et le logiciel passe en AIR avec un seul.',
  change: (ports) => ({ ...ports, secondFactor: { ...ports.secondFactor, satisfied: (factors) => factors.length > 0 } }),
};
