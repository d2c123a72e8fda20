import type { Verdict } from '../rules/finding';
import { WORST_FIRST, worst } from './order';
import { pairedQuestions } from './paired-questions';
import type { JudgedExigence, JudgedQuestion, JudgedScenario, Resultat } from './resultat';

/** An exigence no scenario tested counts as one that was not run. */
type Standing = Verdict | 'non testée';
/** `change`: another verdict, neither better nor worse (conforme, sans objet). */
export type Change = 'perdu' | 'gagne' | 'change' | 'disparu' | 'apparu';
/** What one run says of a thing and the other says otherwise; a side is absent when its run does not know it. */
export interface Changed<T> { id: string; change: Change; before?: T; after?: T }

/** What one rule found over the whole run: its worst verdict, and the findings that bear it. */
export interface RunRule { rule: string; verdict: Verdict; findings: Resultat['runFindings'] }
/** Questions of a scenario that both runs drove and answer otherwise, whatever became of its own verdict. */
export interface ChangedScenario { id: string; before: JudgedScenario; after: JudgedScenario; questions: Changed<JudgedQuestion>[] }

/** Two runs, the second against the first. */
export interface Comparison {
  /** The verdict of the runs themselves, when it is not the same. */
  run?: Changed<{ verdict: Verdict }>;
  runRules: Changed<RunRule>[];
  exigences: Changed<JudgedExigence>[];
  scenarios: Changed<JudgedScenario>[];
  questions: ChangedScenario[];
  /** All of the above that was lost, or green once and gone. */
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

/** A run that drove nothing was judged on nothing. */
function runChange(before: Resultat, after: Resultat): Changed<{ verdict: Verdict }> | undefined {
  const change = changeOf(before.verdict === 'non exécuté' ? 'non testée' : before.verdict, after.verdict === 'non exécuté' ? 'non testée' : after.verdict);
  return change === undefined ? undefined : { id: 'passage', change, before: { verdict: before.verdict }, after: { verdict: after.verdict } };
}

function runRulesOf({ runFindings }: Resultat): RunRule[] {
  return [...new Set(runFindings.map(({ rule }) => rule))].map((rule) => {
    const own = runFindings.filter((finding) => finding.rule === rule), verdict = worst(own.map((finding) => finding.verdict)) ?? 'erreur du banc';
    return { rule, verdict, findings: own.filter((finding) => finding.verdict === verdict) };
  });
}

/** What is said of the record itself is only said when something is wrong: silence there is a green. */
function spoken(changed: Changed<RunRule>): Changed<RunRule> {
  const { change, before, after } = changed;
  if (change === 'apparu' && after !== undefined && !GREEN.has(after.verdict)) return { ...changed, change: 'perdu' };
  return change === 'disparu' && before !== undefined && !GREEN.has(before.verdict) ? { ...changed, change: 'gagne' } : changed;
}

function questionChanges(before: Resultat, after: Resultat, scenarios: readonly Changed<JudgedScenario>[]): ChangedScenario[] {
  const fresh = new Map(after.scenarios.map((one) => [one.id, one])), lost = new Set(scenarios.filter(regressed).map(({ id }) => id));
  return before.scenarios.flatMap((one): ChangedScenario[] => {
    const other = fresh.get(one.id);
    if (other === undefined) return [];
    const passed = new Set(other.steps.filter(({ status }) => status === 'PASSED').map(({ index }) => index));
    const questions = pairedQuestions(one.questions, other.questions).flatMap(({ id, before: old, after: now }): Changed<JudgedQuestion>[] => {
      const change = changeOf(old?.verdict, now?.verdict);
      // What a lost scenario no longer asks because it stopped before, its own loss says; a new green has nothing to say.
      if (change === undefined || (now === undefined && lost.has(one.id) && !passed.has(old?.step ?? -1)) || (old === undefined && now !== undefined && GREEN.has(now.verdict))) return [];
      return [{ id, change, ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) }];
    });
    return questions.length === 0 ? [] : [{ id: one.id, before: one, after: other, questions }];
  });
}

/**
 * What changed from one judged run to another: the runs themselves, exigences, scenarios and their questions lost, gained, changed, gone, new, in the order of the runs.
 * The runs may be of two versions of a target, of the suite or of the catalogue; saying so is the reader's report's affair.
 */
export function compareRuns(before: Resultat, after: Resultat): Comparison {
  const run = runChange(before, after), runRules = changes(runRulesOf(before), runRulesOf(after), ({ rule }) => rule).map(spoken);
  // Its scenarios hold as before: that the catalogue now asks to look at something takes nothing from the target.
  const exigences = changes(before.exigences, after.exigences, ({ slug }) => slug).map((one) => (one.change === 'perdu' && one.after?.lookAt !== undefined ? { ...one, change: 'change' as const } : one));
  const scenarios = changes(before.scenarios, after.scenarios, ({ id }) => id), questions = questionChanges(before, after, scenarios);
  const all: Changed<{ verdict: Standing }>[] = [...(run ? [run] : []), ...runRules, ...exigences, ...scenarios, ...questions.flatMap((one) => one.questions)];
  return { ...(run ? { run } : {}), runRules, exigences, scenarios, questions, regressions: all.filter(regressed).length };
}
