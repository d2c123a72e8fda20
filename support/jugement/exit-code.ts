import type { Verdict } from '../rules/finding';

export interface ExitBasis {
  altered: boolean; interrupted: boolean;
  /** Of every scenario and run finding. */
  verdicts: readonly Verdict[];
  /** Verdicts the profile accepts beside *conforme* and *sans objet*. */
  accepts: readonly Verdict[];
}

const UNDECIDED: ReadonlySet<Verdict> = new Set(['non concluant', 'à examiner', 'non exécuté']);

/** Exit code of a judged run; precedence 5, (2, which only a command line can meet), 4, 1, 3, 0. */
export function exitCodeOf({ altered, interrupted, verdicts, accepts }: ExitBasis): 0 | 1 | 3 | 4 | 5 {
  if (altered) return 5;
  if (verdicts.includes('erreur du banc')) return 4;
  if (verdicts.includes('non conforme')) return 1;
  // An interrupted record is not a verdict that a profile could accept.
  if (interrupted || verdicts.some((verdict) => UNDECIDED.has(verdict) && !accepts.includes(verdict))) return 3;
  return 0;
}
