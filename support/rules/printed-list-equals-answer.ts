import type { Rule } from './rule';
import { shownAsReturned } from './shown-as-returned';

/** Annexe 3: what may not be seen may not be printed either; what is printed is what was returned to *this* user. */
export const printedListEqualsAnswer: Rule = {
  id: 'ecran/impression-egale', version: 1,
  exigences: ['annexe3-document-masque'],
  sentence: 'La liste imprimée porte exactement les documents que le DMP a rendus à cet utilisateur.',
  judge: (view) => shownAsReturned(view, 'impression'),
};
