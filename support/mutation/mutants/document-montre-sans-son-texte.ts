import type { Mutant } from '../mutant';

export const documentMontreSansSonTexte: Mutant = {
  id: 'document-montre-sans-son-texte', port: 'documents', exigence: 'ex-3-2-1010', rule: 'ecran/document-lu',
  sentence: 'Le document ouvert montre son titre et son en-tête, et rien de ce que son auteur a écrit.',
  change: (ports) => ({ ...ports, documents: { view: (document) => ({ ...ports.documents.view(document), narrative: undefined }) } }),
};
