import type { Mutant } from '../mutant';

export const revueAuxHabilitationsPerimees: Mutant = {
  id: 'revue-aux-habilitations-perimees', port: 'accountReview', exigence: 'rem-ssi-iam-94', rule: 'compte/extraction-de-revue',
  sentence: 'L’extraction montre encore une habilitation que l’établissement a retirée.',
  change: (ports) => {
    // As first extracted: an extraction prepared once, and never again.
    const first = new Map<string, string[]>();
    return { ...ports, accountReview: { ...ports.accountReview, lines: (...asked) => ports.accountReview.lines(...asked).map((line) => {
      const permissions = first.get(line.login) ?? line.permissions;
      first.set(line.login, permissions);
      return { ...line, permissions };
    }) } };
  },
};
