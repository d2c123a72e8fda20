import type { Rule } from './rule';
import { shownAsReturned } from './shown-as-returned';

/** Decision 8: the list shown is the list returned to *this* user, no more, no less. */
export const screenListEqualsAnswer: Rule = {
  id: 'ecran/liste-egale', version: 1,
  exigences: ['ex-air-085', 'ex-gen-1140', 'ex-3-1-1050', 'ex-3-1-1055', 'rem-dmp-ux-14', 'auteur-garde-son-document',
    'annexe3-document-masque', 'annexe3-document-du-patient', 'annexe3-document-du-patient-masque', 'annexe3-document-secret-de-mineur',
    'annexe3-document-d-application', 'annexe3-document-de-professionnel', 'matrice-et-choix-du-patient'],
  sentence: 'L’écran montre exactement les documents que le DMP a rendus à cet utilisateur.',
  judge: (view) => shownAsReturned(view, 'documents'),
};
