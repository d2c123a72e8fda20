import type { ExportedTraceFact, Fact, LocalTrace, PatientRef, PersonRef, QuestionFact } from '../journal/facts';
import { factorsOf } from './factors';
import { lazy } from './lazy';
import { JournalLecture } from './lecture';
import { plannedCall, type PlannedCall } from './planned';
import type { Lecture, ReadExchange, RuleView, Token } from './view';

/** Facts between two positions, both included, one getter per kind. */
type Window = RuleView['scenario'];

/**
 * What a question lets its rule see. The window is cut by position; a journal's positions are dense, so that nothing is searched.
 * @param lecture one that `readFacts` made.
 */
export function viewOf(lecture: Lecture, question: QuestionFact): RuleView {
  if (!(lecture instanceof JournalLecture)) throw new TypeError('viewOf expects a lecture made by readFacts');
  const inside = windowOf(lecture, question.first, question.last);
  const scenario = lecture.scenarioIndex.of(question.scenario);
  const whole = windowOf(lecture, scenario?.first ?? question.first, scenario === undefined ? question.last : scenario.last ?? lecture.facts.length);
  const end = scenario?.last ?? lecture.facts.length;
  const traces = lazy((): LocalTrace[] => inside.exports.flatMap((exported: ExportedTraceFact) => exported.entries));
  const delayMs = lecture.header.target.longestDelayMs;
  const states = (where: Token | ReadExchange) => lecture.work.since(where.seq, receivedAt(where), delayMs);
  const patientOf = (persona: string | undefined, seq: number): PatientRef | undefined =>
    (persona === undefined ? undefined : lecture.patient(persona, seq));

  const planned = (where: Token | ReadExchange): PlannedCall | undefined => (lecture.header.ambiguities['air-pour-appels-automatises'] === 'professionnel-present' ? undefined
    : plannedCall(lecture.facts, whole.acts, lecture.header.target.preload, { seq: where.seq, at: receivedAt(where), ins: insOf(where) }));

  return {
    preloading: planned,
    header: lecture.header, question, params: question.params, all: lecture, scenario: whole, id: lecture.id,
    get facts() { return inside.facts; },
    get exchanges() { return inside.exchanges; },
    get tokens() { return inside.tokens; },
    get screens() { return inside.screens; },
    get exports() { return inside.exports; },
    get refused() { return inside.refused; },
    get acts() { return inside.acts; },
    get traces() { return traces(); },
    atWork: ({ seq }) => lecture.work.at(seq)?.person,
    patientInHand: ({ seq }) => patientOf(lecture.work.at(seq)?.patient, seq),
    mayBeAtWork: (where) => distinct([planned(where)?.person, ...states(where).map((state) => state.person)], (person: PersonRef) => person.persona),
    mayBeInHand: (where) => distinct([planned(where)?.patient, ...states(where).map((state) => patientOf(state.patient, where.seq))], (patient: PatientRef) => patient.persona),
    factorsOf: (persona, before) => factorsOf(whole.acts, persona, before),
    later: (who) => laterExchanges(lecture, question, who),
    person: (persona) => lecture.person(persona, end),
    patient: (persona) => lecture.patient(persona, end),
    structure: () => lecture.structure(end),
  };
}

function windowOf(lecture: JournalLecture, first: number, last: number): Window {
  const cut = <T extends { seq: number }>(list: readonly T[]) => lazy(() => list.slice(firstFrom(list, first), firstFrom(list, last + 1)));
  const facts = cut<Fact>(lecture.facts);
  const exchanges = cut(lecture.exchanges);
  const tokens = lazy(() => exchanges().flatMap((exchange) => exchange.token ?? []));
  const screens = cut(lecture.screens);
  const exports = cut(lecture.exports);
  const refused = cut(lecture.refused);
  const acts = cut(lecture.acts);
  return {
    get facts() { return facts(); },
    get exchanges() { return exchanges(); },
    get tokens() { return tokens(); },
    get screens() { return screens(); },
    get exports() { return exports(); },
    get refused() { return refused(); },
    get acts() { return acts(); },
  };
}

/** Index of the first fact at or after a position. */
function firstFrom(list: readonly { seq: number }[], seq: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as { seq: number }).seq < seq) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A late call tells against the scenario that expected none, wherever it falls; except in another scenario that admitted
 * the same person or patient, where it is that scenario's own call (a foreign target keeps its owner's personas).
 */
function laterExchanges(lecture: JournalLecture, question: QuestionFact, who: Parameters<RuleView['later']>[0]): ReadExchange[] {
  const own = lecture.scenarioIndex.of(question.scenario);
  return lecture.exchanges.slice(firstFrom(lecture.exchanges, question.last + 1)).filter((exchange) => {
    const place = lecture.scenarioIndex.at(exchange.seq);
    if (own !== undefined && place === own) return true;
    const ins = exchange.patientAsked ?? exchange.token?.ins;
    const rpps = exchange.token?.rpps;
    const concerns = (ins !== undefined && who.ins?.has(ins) === true && !place?.patients.some((patient) => patient.ins === ins))
      || (rpps !== undefined && who.rpps?.has(rpps) === true && !place?.persons.some((person) => person.rpps === rpps));
    return concerns;
  });
}

const receivedAt = (where: Token | ReadExchange): number => Date.parse(('exchange' in where ? where.exchange : where).fact.receivedAt);

const insOf = (where: Token | ReadExchange): string | undefined => ('exchange' in where ? where.ins : where.patientAsked ?? where.token?.ins);

const distinct = <T>(list: readonly (T | undefined)[], key: (item: T) => string): T[] =>
  [...new Map(list.filter((item) => item !== undefined).map((item) => [key(item), item])).values()];
