import type { Mutant } from '../mutant';

export const archivesDemandesDOffice: Mutant = {
  id: 'archives-demandes-d-office', port: 'searchScope', exigence: 'ex-3-1-1030', rule: 'air/perimetre-de-la-recherche',
  sentence: 'Les documents archivés et obsolètes sont demandés d’office.',
  change: (ports) => ({ ...ports, searchScope: { ...ports.searchScope, criteria: (asked, now) => ports.searchScope.criteria({ ...asked, archives: true, obsoletes: true }, now) } }),
};
