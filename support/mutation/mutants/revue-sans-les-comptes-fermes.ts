import type { Mutant } from '../mutant';

export const revueSansLesComptesFermes: Mutant = {
  id: 'revue-sans-les-comptes-fermes', port: 'accountReview', exigence: 'rem-ssi-iam-94', rule: 'compte/extraction-de-revue',
  sentence: 'L’extraction pour la revue des comptes omet les comptes fermés.',
  change: (ports) => ({ ...ports, accountReview: { ...ports.accountReview, lines: (...asked) => ports.accountReview.lines(...asked).filter(({ shutAt }) => shutAt === undefined) } }),
};
