import type { Verdict } from '../rules/finding';

/**
 * From worst to best. A defect of the bench casts doubt on everything, so it comes before a deviation; what was not run
 * comes before a green, because the absence of a red is never a green.
 */
export const WORST_FIRST: readonly Verdict[] = ['erreur du banc', 'non conforme', 'non concluant', 'à examiner', 'non exécuté', 'conforme', 'sans objet'];

/** The worst of several verdicts; undefined when there is none. */
export function worst(verdicts: Iterable<Verdict>): Verdict | undefined {
  let rank = WORST_FIRST.length;
  for (const verdict of verdicts) rank = Math.min(rank, WORST_FIRST.indexOf(verdict));
  return WORST_FIRST[rank];
}

/** A step goes on after these provisional verdicts; the others stop its scenario. */
export const LETS_THE_STEP_PASS: ReadonlySet<Verdict> = new Set(['conforme', 'à examiner', 'sans objet']);
