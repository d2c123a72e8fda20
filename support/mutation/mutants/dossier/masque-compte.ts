import type { ListedDocument } from '../../../dpi-temoin/outcome';
import type { Mutant } from '../../mutant';

export const masqueCompte: Mutant = {
  id: 'masque-compte', port: 'news', exigence: 'annexe3-document-masque', rule: 'ecran/nouveautes',
  scenario: 'REM-DMP-UX.15-nouveautes/le-document-masque-qu-un-confrere-a-ecrit-dans-son-cabinet-est-compte-pour-lui-et-pour-lui-seul',
  sentence: 'Les nouveautés sont comptées une fois pour toute l’équipe : le document masqué, rendu à son seul auteur, est compté pour son confrère.',
  change: (ports) => {
    const team = new Map<string, ListedDocument>();
    return { ...ports, news: { ...ports.news, counted: (documents, structure) => {
      for (const document of ports.news.counted(documents, structure)) team.set(document.documentUniqueId, document);
      return [...team.values()];
    } } };
  },
};
