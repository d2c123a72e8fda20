import type { Mutant } from '../mutant';

export const identifiantDeCompteCommun: Mutant = {
  id: 'identifiant-de-compte-commun', port: 'accountReview', exigence: 'rem-ssi-ie-33', rule: 'compte/identite',
  sentence: 'Les comptes d’une même profession portent le même identifiant.',
  change: (ports) => ({ ...ports, accountReview: { ...ports.accountReview, lines: (...asked) => ports.accountReview.lines(...asked).map((line) => ({ ...line, login: line.profession })) } }),
};
