import type { Mutant } from '../mutant';

export const codeSeulSuffit: Mutant = {
  id: 'code-seul-suffit', port: 'secondFactor', exigence: 'eivp2020-enrol-r01', rule: 'air/aucun-jeton-air',
  sentence: 'Le moyen que l’on possède, carte ou code à usage unique, suffit seul.',
  change: (ports) => ({ ...ports, secondFactor: { ...ports.secondFactor, satisfied: (factors) => factors.some(({ nature }) => nature === 'possession') } }),
};
