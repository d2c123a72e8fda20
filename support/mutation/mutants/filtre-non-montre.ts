import type { Mutant } from '../mutant';

export const filtreNonMontre: Mutant = {
  id: 'filtre-non-montre', port: 'searchScope', exigence: 'rem-dmp-ux-14', rule: 'ecran/filtres-montres',
  sentence: 'L’écran ne dit pas ce que la recherche a laissé de côté.',
  change: (ports) => ({ ...ports, searchScope: { ...ports.searchScope, shown: () => [] } }),
};
