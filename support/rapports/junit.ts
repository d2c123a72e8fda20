import type { JudgedScenario, Resultat } from '../jugement/resultat';
import type { Verdict } from '../rules/finding';
import { createRedaction, type Redaction } from './redact';
import { escapeMarkup, visible } from './text';
import { leftToLookAt, reasonsOf, runVerdicts } from './words';

/**
 * JUnit has no word for « could not tell »: it is an error, because the absence of a red is never a green. What a human must look at, what was not
 * executed and what does not apply are skipped, which is not passed either.
 */
const ELEMENT: Readonly<Record<Verdict, 'failure' | 'error' | 'skipped' | undefined>> = {
  'conforme': undefined, 'non conforme': 'failure', 'erreur du banc': 'error', 'non concluant': 'error', 'à examiner': 'skipped', 'non exécuté': 'skipped', 'sans objet': 'skipped',
};

interface Case { name: string; classname: string; milliseconds: number; verdict: Verdict; reasons: string[]; /** Said beside a verdict, green too. */ left?: string[] }

const ofScenario = (scenario: JudgedScenario, { exigences }: Resultat): Case =>
  ({ name: scenario.name, classname: scenario.id, milliseconds: scenario.durationMs, verdict: scenario.verdict, reasons: reasonsOf(scenario), left: leftToLookAt(scenario, exigences) });

/** JUnit XML of a run, one suite for each feature and one for what is judged over the whole run. */
export function writeJunit(resultat: Resultat, redaction: Redaction = createRedaction()): string {
  const xml = (text: string): string => escapeMarkup(redaction.text(visible(text)));
  const suites = new Map<string, Case[]>();
  for (const scenario of resultat.scenarios) suites.set(scenario.feature, [...(suites.get(scenario.feature) ?? []), ofScenario(scenario, resultat)]);
  if (resultat.runFindings.length > 0) {
    suites.set('Passage entier', runVerdicts(resultat).map(({ rule, verdict, reasons }) => ({ name: rule, classname: 'passage', milliseconds: 0, verdict, reasons })));
  }
  const counts = (cases: readonly Case[]): string => {
    const having = (element: string): number => cases.filter(({ verdict }) => ELEMENT[verdict] === element).length;
    return `tests="${cases.length}" failures="${having('failure')}" errors="${having('error')}" skipped="${having('skipped')}" time="${(cases.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(3)}"`;
  };
  const testcase = ({ name, classname, milliseconds, verdict, reasons, left = [] }: Case): string => {
    const element = ELEMENT[verdict], [first = verdict] = reasons;
    const start = `    <testcase name="${xml(name)}" classname="${xml(classname)}" time="${(milliseconds / 1000).toFixed(3)}"`;
    const output = left.length === 0 ? '' : `\n      <system-out>${xml(left.join('\n'))}</system-out>`;
    if (!element) return output === '' ? `${start}/>` : `${start}>${output}\n    </testcase>`;
    const body = element === 'skipped' ? '/>' : ` type="${xml(verdict)}">${xml(reasons.join('\n'))}</${element}>`;
    return `${start}>\n      <${element} message="${xml(`${verdict} : ${first}`)}"${body}${output}\n    </testcase>`;
  };
  const blocks = [...suites].map(([name, cases]) => [`  <testsuite name="${xml(name)}" timestamp="${xml(resultat.startedAt)}" ${counts(cases)}>`, ...cases.map(testcase), '  </testsuite>'].join('\n'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xml(`HomologAIR ${resultat.run}`)}" ${counts([...suites.values()].flat())}>\n${blocks.join('\n')}\n</testsuites>\n`;
}
