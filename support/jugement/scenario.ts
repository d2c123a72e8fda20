import type { Fact, JournalHeader, QuestionFact } from '../journal/facts';
import type { JournalLecture } from '../lecture/lecture';
import type { ScenarioWindow } from '../lecture/view';
import type { Verdict } from '../rules/finding';
import { disagreements } from './agreement';
import { binds, exigencesOfTags, type JudgementCatalogue } from './catalogue';
import { causesOf, type Cause } from './causes';
import { observerOf } from './observations';
import { LETS_THE_STEP_PASS, worst } from './order';
import { judgeQuestion, type Answer, type Ask, type RuleBook } from './question';
import type { JudgedQuestion, JudgedScenario } from './resultat';
import { stepsOf, type RecordedStep } from './steps';
import type { ExecutedScenario } from './stream';

export interface ScenarioJudging { rules: RuleBook; catalogue: JudgementCatalogue; executed?: ExecutedScenario; ask?: Ask }

/** Judges one scenario: the worst of its questions and of what its steps add. One without a question is never green. */
export function judgeScenario(lecture: JournalLecture, window: ScenarioWindow, { rules, catalogue, executed, ask = judgeQuestion }: ScenarioJudging): JudgedScenario {
  const facts = lecture.facts.slice(window.first - 1, window.last ?? lecture.facts.length);
  const questions = facts.filter((fact): fact is QuestionFact => fact.kind === 'question' && fact.scenario === window.ref.id)
    .map((question) => judged(question, ask(lecture, question, rules)));
  const steps = stepsOf(lecture, window, executed);
  const causes = [...causesOf(steps, questions), ...(executed === undefined ? [] : disagreements(steps, executed, questions.some(({ verdict: answer }) => !LETS_THE_STEP_PASS.has(answer)))), ...causesOfWindow(window)];
  if (questions.length === 0 && causes.length === 0) causes.push({ verdict: 'erreur du banc', reason: 'le scénario n’a posé aucune question' });
  const observes = observerOf(catalogue, window.ref.tags, rules, lecture.header.startedAt);
  // A step that was stopped took with it what would have shown the rest: then nothing is set aside.
  const weighing = steps.every(({ status }) => status === 'PASSED') ? questions.filter(({ rule, verdict: answer }) => observes(rule) === undefined || answer === 'erreur du banc') : questions;
  const observed = questions.filter(({ rule, verdict: answer }) => observes(rule) !== undefined && answer === 'non conforme');
  const retained = weighing.length === 0 ? undefined : worst([...weighing, ...causes].map(({ verdict: answer }) => answer));
  const raw = worst([...questions.map((question): Verdict => (observed.includes(question) ? 'à examiner' : question.verdict)), ...causes.map(({ verdict: answer }) => answer)]) ?? 'erreur du banc';
  const observation = raw === 'non conforme' ? onlyObserved(catalogue, window.ref.tags, lecture.header)
    : raw === 'à examiner' && observed.length > 0 ? told(catalogue, observed.flatMap(({ rule }) => [...observes(rule) ?? []])) : undefined;
  const verdict = observation === undefined ? raw : 'à examiner';
  const reason = observation ?? causes.find((cause) => cause.verdict === raw)?.reason;
  const { id, name, feature, uri, line, tags } = window.ref;
  return {
    id, name, feature, uri, line, tags, worker: lecture.worker, verdict, ...(reason === undefined ? {} : { reason }),
    ...(retained === undefined || retained === raw || retained === 'non conforme' ? {} : { retained }),
    durationMs: durationOf(facts), steps: steps.map(publicStep), questions,
  };
}

function judged(question: QuestionFact, { verdict, findings, ruleVersion }: Answer): JudgedQuestion {
  const { scenario, step, text, rule, params } = question;
  return { scenario, step, text, rule, ruleVersion, params, verdict, findings };
}

function causesOfWindow({ last, notExecuted }: ScenarioWindow): Cause[] {
  return [
    ...(last === undefined ? [{ verdict: 'non concluant', reason: 'le scénario a été interrompu' } as const] : []),
    ...(notExecuted === undefined ? [] : [{ verdict: 'non exécuté', reason: notExecuted } as const]),
  ];
}

/** A deviation from texts none of which binds is an observation, for a human to look at. */
function onlyObserved(catalogue: JudgementCatalogue, tags: readonly string[], header: JournalHeader): string | undefined {
  const exigences = exigencesOfTags(catalogue, tags);
  if (exigences.length === 0 || exigences.some((exigence) => binds(exigence, header.startedAt))) return undefined;
  return told(catalogue, exigences.map(({ slug }) => slug));
}

const told = (catalogue: JudgementCatalogue, slugs: readonly string[]): string =>
  `observation : écart à un texte qui n’oblige pas (${[...new Set(slugs.flatMap((slug) => catalogue.bySlug(slug)?.force ?? []))].join(', ')})`;

/** Time the scenario took: bench time, less what the drive moved the clock by. */
function durationOf(facts: readonly Fact[]): number {
  const moved = facts.reduce((total, fact) => total + (fact.kind === 'act' && fact.act === 'time-moved' ? fact.milliseconds : 0), 0);
  const [first, last] = [facts[0], facts.at(-1)];
  return first === undefined || last === undefined ? 0 : Math.max(0, Date.parse(last.at) - Date.parse(first.at) - moved);
}

const publicStep = ({ index, text, status, trouble, facts }: RecordedStep): JudgedScenario['steps'][number] =>
  ({ index, text, status, ...(trouble === undefined ? {} : { trouble }), facts });
