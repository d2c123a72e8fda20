import type { Mutant } from '../mutant';

export const compteMontreSansRpps: Mutant = {
  id: 'compte-montre-sans-rpps', port: 'accountReview', exigence: 'rem-ssi-ie-33', rule: 'compte/identite',
  sentence: 'Le compte d’un professionnel ne porte pas son RPPS.',
  change: (ports) => ({ ...ports, accountReview: { ...ports.accountReview, lines: (...asked) => ports.accountReview.lines(...asked).map((line) => ({ ...line, rpps: undefined })) } }),
};
