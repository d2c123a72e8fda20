import type { Fact } from '../journal/facts';
import type { JournalLecture } from '../lecture/lecture';
import type { ScenarioWindow } from '../lecture/view';
import type { JudgedStep } from './resultat';
import type { ExecutedScenario } from './stream';

/** A step as the journal's markers and cucumber's stream tell it, with the code of what broke it. */
export interface RecordedStep extends JudgedStep { code?: string; /** Recorded in the journal, and not only in the stream. */ recorded: boolean }

type StepStart = Fact & { kind: 'marker'; marker: 'step-start' };
type StepEnd = Fact & { kind: 'marker'; marker: 'step-end' };

/** Steps of a scenario in order; those that cucumber skipped or could not run come from its stream alone. */
export function stepsOf(lecture: JournalLecture, window: ScenarioWindow, executed?: ExecutedScenario): RecordedStep[] {
  const steps = new Map<number, RecordedStep>();
  for (const step of recordedSteps(lecture, window)) steps.set(step.index, step);
  executed?.steps.forEach(({ text, status }, index) => {
    if (!steps.has(index)) steps.set(index, { index, text, status, facts: [], recorded: false });
  });
  return [...steps.values()].sort((one, other) => one.index - other.index);
}

function recordedSteps(lecture: JournalLecture, window: ScenarioWindow): RecordedStep[] {
  const facts = lecture.facts.slice(window.first - 1, window.last ?? lecture.facts.length);
  const steps: RecordedStep[] = [];
  for (const fact of facts) {
    const current = steps.at(-1);
    if (fact.kind === 'marker' && fact.marker === 'step-start') steps.push(begun(fact));
    else if (fact.kind === 'marker' && fact.marker === 'step-end' && current?.index === fact.step) end(current, fact);
    else if (fact.kind !== 'marker' && current?.status === RUNNING) current.facts.push(lecture.id(fact));
  }
  return steps;
}

/** Status of a step that began and has no end: its process was killed. */
export const RUNNING = 'EN COURS';
const begun = ({ step, text }: StepStart): RecordedStep => ({ index: step, text, status: RUNNING, facts: [], recorded: true });

function end(step: RecordedStep, { status, trouble, code }: StepEnd): void {
  step.status = status.toUpperCase();
  if (trouble !== undefined) step.trouble = trouble;
  if (code !== undefined) step.code = code;
}
