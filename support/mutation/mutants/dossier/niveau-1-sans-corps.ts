import type { Mutant } from '../../mutant';

export const niveau1SansCorps: Mutant = {
  id: 'niveau-1-sans-corps', port: 'documents', exigence: 'rem-cda-visu-01', rule: 'ecran/corps-du-document',
  sentence: 'Un document de niveau 1 ne montre que son en-tête : le fichier qu’il porte est perdu.',
  change: (ports) => ({ ...ports, documents: { view: (document) => ({ ...ports.documents.view(document), attachment: undefined }) } }),
};
