import type { Change, Changed, ChangedScenario, Comparison, RunRule } from '../jugement/comparison';
import type { JudgedExigence, JudgedQuestion, JudgedScenario, Resultat } from '../jugement/resultat';
import { oneLine } from './text';
import { findingText, numbersOf, reasonsOf, SIGNS } from './words';

/** How each change is called, the most worrying first. */
const HEADINGS: readonly (readonly [Change, string])[] = [['perdu', 'Perdu'], ['disparu', 'Disparu'], ['gagne', 'Gagné'], ['change', 'Changé'], ['apparu', 'Apparu']];
/** Reasons told for one scenario: the first say enough, its own report has all. */
const REASONS = 3;

/**
 * Two runs compared, in Markdown: for a merge request, and plain enough for a terminal. What the runs recorded is quoted as text:
 * it opens no link, no tag and no list.
 */
export function comparisonMarkdown(before: Resultat, after: Resultat, comparison: Comparison): string {
  const { run, runRules, exigences, scenarios, questions, regressions } = comparison;
  const lines = [
    '# Comparaison de deux exécutions', '',
    '| | avant | après |', '|---|---|---|',
    ...identity(before, after).map(([name, one, other]) => `| ${name} | ${plain(one)} | ${plain(other)}${one === other ? '' : ' (autre)'} |`), '',
    regressions === 0 ? 'Aucune régression.' : `**${regressions} régression${regressions > 1 ? 's' : ''}.**`,
    ...(run === undefined && runRules.length + exigences.length + scenarios.length + questions.length === 0 ? ['', 'Aucun verdict n’a changé.'] : []),
    ...wholeRun(run, runRules),
    ...section('Exigences', exigences, exigenceLines),
    ...scenarioSection(scenarios, questions),
  ];
  return `${lines.join('\n')}\n`;
}

const identity = (before: Resultat, after: Resultat): [string, string, string][] => [
  ['exécution', before.run, after.run], ['cible', `${before.target.name} ${before.target.version}`, `${after.target.name} ${after.target.version}`],
  ['banc', before.suite, after.suite], ['profil', before.profile, after.profile], ['verdict', before.verdict, after.verdict],
];

function section<T>(title: string, all: readonly Changed<T>[], said: (one: Changed<T>) => string[]): string[] {
  return all.length === 0 ? [] : ['', `## ${title}`, ...byChange(all, said)];
}

const byChange = <T>(all: readonly Changed<T>[], said: (one: Changed<T>) => string[]): string[] => HEADINGS.flatMap(([change, heading]) => {
  const own = all.filter((one) => one.change === change);
  return own.length === 0 ? [] : ['', `### ${heading} (${own.length})`, '', ...own.flatMap(said)];
});

/** What no scenario says: the verdict of the run, and the rules that read its whole journal. */
function wholeRun(run: Comparison['run'], rules: readonly Changed<RunRule>[]): string[] {
  if (run === undefined && rules.length === 0) return [];
  return ['', '## Passage entier', ...(run === undefined ? [] : ['', `- verdict du passage — ${turn(run)}`]), ...byChange(rules, runRuleLines)];
}

function runRuleLines(changed: Changed<RunRule>): string[] {
  const told = changed.change === 'gagne' ? changed.before : changed.after, findings = told === undefined || GREEN.has(told.verdict) ? [] : told.findings;
  return [`- ${plain(changed.id)} — ${turn(changed, 'rien à redire')}`, ...findings.slice(0, REASONS).map((finding) => `  - ${plain(findingText(finding))}`)];
}

/** Scenarios whose verdict changed, then those that keep theirs while their questions answer otherwise. */
function scenarioSection(scenarios: readonly Changed<JudgedScenario>[], questions: readonly ChangedScenario[]): string[] {
  const asked = new Map(questions.map((one) => [one.id, one.questions])), turned = new Set(scenarios.map(({ id }) => id));
  const steady = questions.filter(({ id }) => !turned.has(id));
  if (scenarios.length + steady.length === 0) return [];
  return [
    '', '## Scénarios', ...byChange(scenarios, (changed) => scenarioLines(changed, asked.get(changed.id) ?? [])),
    ...(steady.length === 0 ? [] : ['', `### Verdict inchangé, questions changées (${steady.length})`, '', ...steady.flatMap((one) => [
      `- ${place(one.after)} — ${side(one.after)}`, ...one.questions.map(questionLine),
    ])]),
  ];
}

const GREEN: ReadonlySet<string> = new Set(['conforme', 'sans objet']);
const QUESTION: Readonly<Record<Change, string>> = { perdu: 'question perdue', gagne: 'question gagnée', change: 'question changée', disparu: 'question disparue', apparu: 'question nouvelle' };

/** The question, its turn, and the first fact that explains it: of the second run when it was lost, of the first when it was gained. */
function questionLine(changed: Changed<JudgedQuestion>): string {
  const one = (changed.after ?? changed.before) as JudgedQuestion, told = changed.change === 'gagne' || changed.after === undefined ? changed.before : changed.after;
  const finding = told === undefined || GREEN.has(told.verdict) ? undefined : told.findings.find(({ verdict }) => verdict === told.verdict);
  return `  - ${QUESTION[changed.change]} : « ${plain(one.text)} » (${plain(one.rule)}) — ${turn(changed)}${finding === undefined ? '' : ` ; ${plain(findingText(finding))}`}`;
}

const side = (one: { verdict: keyof typeof SIGNS } | undefined, none = 'absent'): string => (one === undefined ? none : `${SIGNS[one.verdict]} ${one.verdict}`);
const turn = ({ before, after }: Changed<{ verdict: keyof typeof SIGNS }>, none?: string): string => `${side(before, none)} → ${side(after, none)}`;
const place = ({ name, uri, line }: JudgedScenario): string => `${plain(name)} (${plain(uri)}:${line})`;

function exigenceLines(changed: Changed<JudgedExigence>): string[] {
  const one = (changed.after ?? changed.before) as JudgedExigence;
  const why = changed.change === 'gagne' ? changed.before?.reason : changed.after?.reason;
  return [`- ${plain(numbersOf(one) || one.slug)} : ${plain(one.sentence)} — ${turn(changed)}`, ...(why === undefined ? [] : [`  - ${plain(why)}`])];
}

/** Why it is not green: in the second run when it was lost, in the first when it was gained. What the line of a question both runs asked says is not said twice. */
function scenarioLines(changed: Changed<JudgedScenario>, questions: readonly Changed<JudgedQuestion>[]): string[] {
  const one = (changed.after ?? changed.before) as JudgedScenario, told = changed.change === 'gagne' ? changed.before : changed.after;
  const own = questions.filter(({ before, after }) => before !== undefined && (after !== undefined || GREEN.has(before.verdict))), said = new Set(own.flatMap(({ before, after }) => [before, after]));
  return [
    `- ${place(one)} — ${turn(changed)}`, ...own.map(questionLine),
    ...(told === undefined ? [] : reasonsOf({ ...told, questions: told.questions.filter((question) => !said.has(question)) }).slice(0, REASONS).map((reason) => `  - ${plain(reason)}`)),
  ];
}

/** Data as words: what Markdown would read as markup is escaped, and it stays on its line. */
const plain = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>|~#]/g, '\\$&').replace(/&/g, '&amp;');
