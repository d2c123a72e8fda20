import type { Fact } from '../../journal/facts';
import type { JudgedQuestion, JudgedScenario, JudgedStep } from '../../jugement/resultat';
import type { RunRecord } from '../record';
import { findingText } from '../words';
import type { FactAttachments } from './attachments';
import type { AllureStep } from './model';
import { STATUS, stepStatus } from './status';

/** When a scenario and its steps ran, in bench time, from the markers of its worker's journal. */
export interface Times { start: number; stop: number; step(index: number): { start: number; stop: number } }

export function timesOf(scenario: JudgedScenario, record: RunRecord): Times {
  const starts = new Map<number, number>(), stops = new Map<number, number>();
  let start: number | undefined, stop: number | undefined;
  const at = (fact: Fact): number => Date.parse(fact.at);
  for (const fact of record.facts(scenario.worker)) {
    if (fact.kind !== 'marker') continue;
    if (fact.marker === 'scenario-start' && fact.scenario.id === scenario.id) start = at(fact);
    else if (fact.marker === 'step-start' && fact.scenario === scenario.id) starts.set(fact.step, at(fact));
    else if (fact.marker === 'step-end' && fact.scenario === scenario.id) stops.set(fact.step, at(fact));
    else if (fact.marker === 'scenario-end' && fact.scenario === scenario.id) stop = at(fact);
  }
  const begin = start ?? Date.parse(record.header.startedAt);
  return {
    start: begin, stop: Math.max(begin, stop ?? begin + scenario.durationMs),
    step: (index) => { const from = starts.get(index) ?? begin; return { start: from, stop: Math.max(from, stops.get(index) ?? from) }; },
  };
}

const worstFirst = ['broken', 'failed', 'unknown', 'skipped', 'passed'] as const;
const bare = { stage: 'finished' as const, steps: [], attachments: [], parameters: [] };

/** One question a step asked: its rule, its parameters, and one line for each finding. */
function questionStep({ rule, ruleVersion, params, verdict, findings }: JudgedQuestion, when: { start: number; stop: number }): AllureStep {
  return {
    ...bare, ...when, name: `Règle ${rule} (version ${ruleVersion}) : ${verdict}`, status: STATUS[verdict],
    ...(verdict === 'conforme' ? {} : { statusDetails: { message: findings.map(findingText).join('\n') } }),
    parameters: Object.entries(params).map(([name, value]) => ({ name, value })),
    steps: findings.map((finding) => ({ ...bare, ...when, name: `${finding.verdict} : ${findingText(finding)}`, status: STATUS[finding.verdict] })),
  };
}

/** Pieces that a step's questions looked at: recorded before any scenario, they belong to none, and are shown where they must be read. */
const piecesOf = ({ questions }: JudgedScenario, step: number, record: RunRecord): string[] =>
  [...new Set(questions.filter((question) => question.step === step).flatMap(({ findings }) => findings.flatMap(({ verdict, fact }) =>
    (fact !== undefined && verdict !== 'conforme' && record.fact(fact)?.kind === 'piece' ? [fact] : []))))];

/** Steps of a scenario; under each, the pieces of the facts it caused and the rules it asked. */
export function stepsOf(scenario: JudgedScenario, record: RunRecord, times: Times, attachments: FactAttachments): AllureStep[] {
  return scenario.steps.map((step: JudgedStep): AllureStep => {
    const when = times.step(step.index);
    const questions = scenario.questions.filter((question) => question.step === step.index).map((question) => questionStep(question, when));
    const own = stepStatus(step.status, scenario.verdict);
    const status = worstFirst.find((candidate) => candidate === own || questions.some((question) => question.status === candidate)) ?? own;
    return {
      ...bare, ...when, name: step.text, status, ...(step.trouble === undefined ? {} : { statusDetails: { message: step.trouble } }),
      steps: questions, attachments: [...step.facts, ...piecesOf(scenario, step.index, record)].flatMap((id) => { const fact = record.fact(id); return fact ? attachments.of(fact) : []; }),
    };
  });
}
