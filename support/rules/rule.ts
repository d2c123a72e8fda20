import type { RuleView } from '../lecture/view';
import type { Finding } from './finding';

/** One sentence that must hold, checked on facts already recorded. Pure: no I/O, no clock, no network. */
export interface Rule {
  /** `domaine/phrase-en-francais`. */
  readonly id: string;
  readonly version: number;
  /** Slugs of the catalogue. */
  readonly exigences: readonly string[];
  /** French, what holds when it is green. */
  readonly sentence: string;
  /** At least one finding; nothing to look at is `nonConcluant(reason)`. */
  judge(view: RuleView): Finding[];
}
