import type { Mutant } from '../../mutant';

export const documentsDeLaStructureComptes: Mutant = {
  id: 'documents-de-la-structure-comptes', port: 'news', exigence: 'rem-dmp-ux-15', rule: 'ecran/nouveautes',
  scenario: 'REM-DMP-UX.15-nouveautes/deux-documents-venus-d-ailleurs-et-un-de-la-maison-deux-sont-annonces-avec-leurs-types',
  sentence: 'L’annonce compte aussi les documents que la structure a envoyés elle-même.',
  change: (ports) => ({ ...ports, news: { ...ports.news, counted: (documents) => [...documents] } }),
};
