import type { Mutant } from '../../mutant';

export const corpsSansEntete: Mutant = {
  id: 'corps-sans-en-tete', port: 'documents', exigence: 'rem-cda-visu-01', rule: 'ecran/entete-du-document',
  sentence: 'Le document s’ouvre sur son corps seul : ni patient, ni auteur, ni date.',
  change: (ports) => ({ ...ports, documents: { view: (document) => ({ ...ports.documents.view(document), header: [] }) } }),
};
