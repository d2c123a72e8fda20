import type { Mutant } from '../mutant';

export const enteteALHeureUniverselle: Mutant = {
  id: 'entete-a-l-heure-universelle', port: 'documents', exigence: 'ex-3-2-1090', rule: 'ecran/entete-du-document',
  sentence: 'L’heure du document est convertie, et rien ne dit de quelle heure il s’agit.',
  change: (ports) => ({ ...ports, documents: { view: (document) => {
    const view = ports.documents.view(document);
    return { ...view, header: view.header.map(({ label, value }) => ({ label, value: value.replace(/ \(heure locale du producteur\)$/, '') })) };
  } } }),
};
