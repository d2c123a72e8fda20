import type { Change, Changed, Comparison } from '../jugement/comparison';
import type { JudgedExigence, JudgedScenario, Resultat } from '../jugement/resultat';
import { oneLine } from './text';
import { numbersOf, reasonsOf, SIGNS } from './words';

/** How each change is called, the most worrying first. */
const HEADINGS: readonly (readonly [Change, string])[] = [['perdu', 'Perdu'], ['disparu', 'Disparu'], ['gagne', 'Gagné'], ['change', 'Changé'], ['apparu', 'Apparu']];
/** Reasons told for one scenario: the first say enough, its own report has all. */
const REASONS = 3;

/**
 * Two runs compared, in Markdown: for a merge request, and plain enough for a terminal. What the runs recorded is quoted as text:
 * it opens no link, no tag and no list.
 */
export function comparisonMarkdown(before: Resultat, after: Resultat, comparison: Comparison): string {
  const { exigences, scenarios, regressions } = comparison;
  const lines = [
    '# Comparaison de deux exécutions', '',
    '| | avant | après |', '|---|---|---|',
    ...identity(before, after).map(([name, one, other]) => `| ${name} | ${plain(one)} | ${plain(other)}${one === other ? '' : ' (autre)'} |`), '',
    regressions === 0 ? 'Aucune régression.' : `**${regressions} régression${regressions > 1 ? 's' : ''}.**`,
    ...(exigences.length + scenarios.length === 0 ? ['', 'Aucun verdict n’a changé.'] : []),
    ...section('Exigences', exigences, exigenceLines),
    ...section('Scénarios', scenarios, scenarioLines),
  ];
  return `${lines.join('\n')}\n`;
}

const identity = (before: Resultat, after: Resultat): [string, string, string][] => [
  ['exécution', before.run, after.run], ['cible', `${before.target.name} ${before.target.version}`, `${after.target.name} ${after.target.version}`],
  ['banc', before.suite, after.suite], ['profil', before.profile, after.profile], ['verdict', before.verdict, after.verdict],
];

function section<T>(title: string, all: readonly Changed<T>[], said: (one: Changed<T>) => string[]): string[] {
  if (all.length === 0) return [];
  return ['', `## ${title}`, ...HEADINGS.flatMap(([change, heading]) => {
    const own = all.filter((one) => one.change === change);
    return own.length === 0 ? [] : ['', `### ${heading} (${own.length})`, '', ...own.flatMap(said)];
  })];
}

const turn = ({ before, after }: Changed<{ verdict: keyof typeof SIGNS }>): string => {
  const side = (one: { verdict: keyof typeof SIGNS } | undefined): string => (one === undefined ? 'absent' : `${SIGNS[one.verdict]} ${one.verdict}`);
  return `${side(before)} → ${side(after)}`;
};

function exigenceLines(changed: Changed<JudgedExigence>): string[] {
  const one = (changed.after ?? changed.before) as JudgedExigence;
  return [`- ${plain(numbersOf(one) || one.slug)} : ${plain(one.sentence)} — ${turn(changed)}`];
}

/** Why it is not green: in the second run when it was lost, in the first when it was gained. */
function scenarioLines(changed: Changed<JudgedScenario>): string[] {
  const one = (changed.after ?? changed.before) as JudgedScenario;
  const told = changed.change === 'gagne' ? changed.before : changed.after;
  return [
    `- ${plain(one.name)} (${plain(one.uri)}:${one.line}) — ${turn(changed)}`,
    ...(told === undefined ? [] : reasonsOf(told).slice(0, REASONS).map((reason) => `  - ${plain(reason)}`)),
  ];
}

/** Data as words: what Markdown would read as markup is escaped, and it stays on its line. */
const plain = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>|~#]/g, '\\$&').replace(/&/g, '&amp;');
