import type { Mutant } from '../../mutant';

export const documentsDejaVusComptes: Mutant = {
  id: 'documents-deja-vus-comptes', port: 'news', exigence: 'parcours-nouveaux-documents', rule: 'ecran/nouveautes',
  sentence: 'L’annonce compte les documents que le professionnel a déjà vus.',
  change: (ports) => ({ ...ports, news: { ...ports.news, fresh: (lots) => [...lots] } }),
};
