import type { Mutant } from '../../mutant';

export const critereRetireEncoreDemande: Mutant = {
  id: 'critere-retire-encore-demande', port: 'searchScope', exigence: 'rem-dmp-ux-27', rule: 'air/criteres-dans-la-requete',
  scenario: 'REM-DMP-UX.27-recherche-precise/le-critere-retire-n-est-plus-demande-ni-montre-l-autre-demeure',
  sentence: 'Le critère que le professionnel retire reste dans la requête.',
  change: (ports) => {
    let type: string | undefined;
    return { ...ports, searchScope: { ...ports.searchScope, criteria: (asked, now) => {
      type = asked.criteria?.type ?? type;
      return ports.searchScope.criteria({ ...asked, criteria: { ...asked.criteria, type } }, now);
    } } };
  },
};
