import type { Fact } from '../../journal/facts';
import { realTime } from '../../journal/real-time';
import type { JudgedQuestion, JudgedScenario, JudgedStep } from '../../jugement/resultat';
import type { RunRecord } from '../record';
import { findingText } from '../words';
import type { FactAttachments } from './attachments';
import type { AllureStep } from './model';
import { STATUS, stepStatus } from './status';

/** When a scenario and its steps ran, in real time, from the markers of its worker's journal: a clock the drive moved by months would make a minute's run last as long. */
export interface Times { start: number; stop: number; step(index: number): { start: number; stop: number } }
interface Marks { start?: number; starts: Map<number, number>; stops: Map<number, number> }

function* timed(facts: readonly Fact[], header: RunRecord['header']): Generator<[Fact, number]> {
  const real = realTime(header);
  for (const fact of facts) yield [fact, real(fact)];
}

/** Times of every scenario of a run, each worker's journal read once. */
export function timesOf(record: RunRecord, workers: Iterable<string>): (scenario: JudgedScenario) => Times {
  const marks = new Map<string, Marks>();
  for (const worker of new Set(workers)) for (const [fact, at] of timed(record.facts(worker), record.header)) {
    if (fact.kind !== 'marker' || fact.marker === 'not-executed' || fact.marker === 'scenario-end') continue;
    const key = `${worker}\n${fact.marker === 'scenario-start' ? fact.scenario.id : fact.scenario}`, own: Marks = marks.get(key) ?? { starts: new Map(), stops: new Map() };
    marks.set(key, own);
    if (fact.marker === 'scenario-start') own.start = at;
    else if (fact.marker === 'step-start') own.starts.set(fact.step, at);
    else own.stops.set(fact.step, at);
  }
  return ({ worker, id, durationMs }) => {
    const own = marks.get(`${worker}\n${id}`), begin = own?.start ?? Date.parse(record.header.startedAt);
    return {
      start: begin, stop: begin + durationMs,
      step: (index) => { const from = own?.starts.get(index) ?? begin; return { start: from, stop: Math.max(from, own?.stops.get(index) ?? from) }; },
    };
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
