import type { Mutant } from '../../mutant';

export const metadonneesEchangees: Mutant = {
  id: 'metadonnees-echangees', port: 'searchScope', exigence: 'parcours-liste-par-type', rule: 'ecran/metadonnees-de-la-liste',
  sentence: 'La liste montre l’auteur à la place du type, et le type à la place de l’auteur.',
  change: (ports) => ({ ...ports, searchScope: { ...ports.searchScope, kept: (documents, asked) => ports.searchScope.kept(documents, asked).map((one) => ({ ...one, type: one.author, author: one.type })) } }),
};
