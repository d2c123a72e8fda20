import type { Mutant } from '../../mutant';

export const criteresNonMontres: Mutant = {
  id: 'criteres-non-montres', port: 'searchScope', exigence: 'parcours-recherche-precise', rule: 'ecran/criteres-montres',
  sentence: 'La liste ne dit pas de quels critères elle est le résultat.',
  change: (ports) => ({ ...ports, searchScope: { ...ports.searchScope, shownCriteria: () => ({}) } }),
};
