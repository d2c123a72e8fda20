import type { Mutant } from '../mutant';

export const filtreSansEffet: Mutant = {
  id: 'filtre-sans-effet', port: 'searchScope', exigence: 'ex-3-1-1030', rule: 'air/perimetre-de-la-recherche',
  sentence: 'Ce que le professionnel ajoute à la recherche n’est pas demandé au DMP.',
  change: (ports) => ({ ...ports, searchScope: { ...ports.searchScope, criteria: (_asked, now) => ports.searchScope.criteria({ archives: false, obsoletes: false, anciens: false }, now) } }),
};
