import type { Mutant } from '../../mutant';

export const critereFiltreLEcranSeul: Mutant = {
  id: 'critere-filtre-l-ecran-seul', port: 'searchScope', exigence: 'parcours-recherche-precise', rule: 'air/criteres-dans-la-requete',
  sentence: 'Le type demandé ne filtre que l’écran : le DMP rend tout.',
  change: (ports) => ({ ...ports, searchScope: { ...ports.searchScope,
    criteria: (asked, now) => ports.searchScope.criteria({ ...asked, criteria: { ...asked.criteria, type: undefined } }, now),
    kept: (documents, asked) => documents.filter(({ typeCode }) => asked.criteria?.type === undefined || typeCode === asked.criteria.type),
  } }),
};
