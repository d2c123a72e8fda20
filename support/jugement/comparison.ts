import type { Verdict } from '../rules/finding';
import { WORST_FIRST } from './order';
import type { JudgedExigence, JudgedScenario, Resultat } from './resultat';

/** An exigence no scenario tested counts as one that was not run. */
type Standing = Verdict | 'non testée';
/** `change`: another verdict, neither better nor worse (conforme, sans objet). */
export type Change = 'perdu' | 'gagne' | 'change' | 'disparu' | 'apparu';
/** What one run says of a thing and the other says otherwise; a side is absent when its run does not know it. */
export interface Changed<T> { id: string; change: Change; before?: T; after?: T }

/** Two runs, the second against the first. */
export interface Comparison {
  exigences: Changed<JudgedExigence>[];
  scenarios: Changed<JudgedScenario>[];
  /** Exigences and scenarios lost, or green once and gone. */
  regressions: number;
}

const GREEN: ReadonlySet<Standing> = new Set(['conforme', 'sans objet']);
const rank = (standing: Standing): number => (GREEN.has(standing) ? WORST_FIRST.length : WORST_FIRST.indexOf(standing === 'non testée' ? 'non exécuté' : standing));

/** What a second verdict says against a first; undefined when it is the same. */
export function changeOf(before: Standing | undefined, after: Standing | undefined): Change | undefined {
  if (before === after) return undefined;
  if (before === undefined) return 'apparu';
  if (after === undefined) return 'disparu';
  // Nothing was known of it: what only asks to be looked at takes nothing away.
  if (before === 'non testée' && (after === 'à examiner' || after === 'non concluant')) return 'change';
  return rank(after) < rank(before) ? 'perdu' : rank(after) > rank(before) ? 'gagne' : 'change';
}

function changes<T extends { verdict: Standing }>(before: readonly T[], after: readonly T[], key: (one: T) => string): Changed<T>[] {
  const old = new Map(before.map((one) => [key(one), one])), fresh = new Map(after.map((one) => [key(one), one]));
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id) => {
    const [one, other] = [old.get(id), fresh.get(id)], change = changeOf(one?.verdict, other?.verdict);
    return change === undefined ? [] : [{ id, change, ...(one ? { before: one } : {}), ...(other ? { after: other } : {}) }];
  });
}

/** A green that can no longer be seen is no green: it is lost like one that turned red. */
const regressed = ({ change, before }: Changed<{ verdict: Standing }>): boolean => change === 'perdu' || (change === 'disparu' && before !== undefined && GREEN.has(before.verdict));

/**
 * What changed from one judged run to another: exigences and scenarios lost, gained, changed, gone, new, in the order of the runs.
 * The runs may be of two versions of a target, of the suite or of the catalogue; saying so is the reader's report's affair.
 */
export function compareRuns(before: Resultat, after: Resultat): Comparison {
  const exigences = changes(before.exigences, after.exigences, ({ slug }) => slug);
  const scenarios = changes(before.scenarios, after.scenarios, ({ id }) => id);
  return { exigences, scenarios, regressions: [...exigences, ...scenarios].filter(regressed).length };
}
