import type { QuestionFact } from '../journal/facts';
import { watchingMasked } from '../journal/masked';
import { readJournal, type Journal, type WorkerJournal } from '../journal/reader';
import { realEnd } from '../journal/real-time';
import { readFacts, type JournalLecture } from '../lecture/lecture';
import type { Finding } from '../rules/finding';
import { RULES, RUN_RULES } from '../rules/index';
import type { Rule } from '../rules/rule';
import { capturesOf } from './captures';
import { snapshotCatalogue, type JudgementCatalogue } from './catalogue';
import { judgeExigences } from './exigences';
import { exitCodeOf } from './exit-code';
import { worst } from './order';
import { identicalRows } from './outline-rows';
import { leftToTheCommission } from './pieces-to-read';
import { judgeQuestion, type Ask, type RuleBook } from './question';
import type { JudgedScenario, Resultat } from './resultat';
import { judgeScenario } from './scenario';
import { readExecuted, type ExecutedScenario } from './stream';

export interface JudgingOptions {
  /** What cucumber executed; by default read from the run's folder. */
  executed?: readonly ExecutedScenario[];
  /** Other rules than this version's, for tests. */
  rules?: RuleBook;
  runRules?: readonly Rule[];
  /** Other versions of the readings and of the bench than today's, for tests. */
  readings?: Readonly<Record<string, number>>;
  suite?: string;
  /** For a record that cannot answer everything: who answers questions, and who makes the findings over the whole run. */
  ask?: Ask;
  gather?: (parts: readonly RunPart[]) => RunFinding[];
}

export type RunFinding = Resultat['runFindings'][number];
/** What one rule finds over one worker's journal, or over the run; `masked`: having looked at what a redacted record no longer holds. */
export interface RunPart { rule: string; findings: RunFinding[]; masked: boolean }

/**
 * Judges a finished, interrupted or moved run from its record alone. `await openXml()` first. Same journal, same result.
 * @param catalogue by default the snapshot in the journal's header, so that a later catalogue does not change an earlier run.
 * @throws JOURNAL-ABSENT, JOURNAL-ENTETE when there is no record to judge.
 */
export function judgeRun(runFolder: string, catalogue?: JudgementCatalogue, options: JudgingOptions = {}): Resultat {
  const journal = readJournal(runFolder);
  const { header } = journal;
  const rules = options.rules ?? RULES;
  const book = catalogue ?? snapshotCatalogue(header);
  const executed = options.executed ?? readExecuted(runFolder);
  const lectures = journal.workers.map(({ worker, facts }) => readFacts(facts, worker, header, journal.bytes));
  const places = new StreamPlaces(executed ?? []);
  const scenarios: JudgedScenario[] = [], parts: RunPart[] = [], captures = new Map<string, readonly string[]>();
  // One worker after the other, so that what is read of one is let go before the next is read.
  for (const lecture of lectures) {
    scenarios.push(...lecture.scenarios.map((window) => judgeScenario(lecture, window, { rules, catalogue: book, executed: places.take(window.ref), ...(options.ask ? { ask: options.ask } : {}) })));
    parts.push(...runQuestions(lecture, options.runRules ?? RUN_RULES));
    for (const [scenario, facts] of capturesOf(lecture)) captures.set(scenario, facts);
    lecture.forget();
  }
  const runFindings = [
    ...recordFindings(journal), ...streamFindings(executed, places, scenarios, journal), ...twins(scenarios),
    ...(options.gather ?? found)([sameRows(lectures), ...parts]),
  ];
  return assemble(journal, scenarios, runFindings, judgeExigences(book, scenarios, rules, header.startedAt, { titles: titlesOf(header), ambiguities: header.ambiguities, captures, left: header.selection?.left ?? {} }));
}

function assemble({ header, workers }: Journal, scenarios: JudgedScenario[], runFindings: RunFinding[], exigences: Resultat['exigences']): Resultat {
  const executed = scenarios.filter(({ verdict }) => verdict !== 'non exécuté').map(({ verdict }) => verdict);
  const atRunLevel = runFindings.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'sans objet' && verdict !== 'conforme');
  return {
    format: 1, run: header.run, suite: header.suite.version, startedAt: header.startedAt, endedAt: lastInstant(workers) ?? header.startedAt, realEndedAt: realEnd(workers.map(({ facts }) => facts), header),
    target: { name: header.target.name, version: header.target.version, temoin: header.target.temoin }, profile: header.profile.name,
    verdict: worst([...executed, ...atRunLevel]) ?? 'non exécuté',
    exitCode: exitCodeOf({
      altered: workers.some(({ state }) => state === 'altéré'), interrupted: workers.some(({ state }) => state === 'interrompu'),
      verdicts: scenarios.length === 0 ? ['non exécuté', ...atRunLevel] : [...scenarios.filter((scenario) => !leftToTheCommission(header.profile, scenario)).map(({ verdict }) => verdict), ...atRunLevel],
      accepts: header.profile.accepts,
    }),
    ...(header.selection === undefined ? {} : { partOf: header.selection.of }),
    notExecuted: scenarios.filter(({ verdict }) => verdict === 'non exécuté').map(({ id, reason }) => ({ scenario: id, reason: reason ?? '' })),
    journal: workers.map(({ worker, state, head, facts }) => ({ worker, state, head, facts: facts.length })),
    scenarios, exigences, runFindings,
  };
}

const found = (parts: readonly RunPart[]): RunFinding[] => parts.flatMap(({ findings }) => findings);

function part(rule: string, find: () => RunFinding[]): RunPart {
  const { value, masked } = watchingMasked(find);
  return { rule, findings: value, masked };
}

/** Rules that no step asks, over one worker's whole journal. */
function runQuestions(lecture: JournalLecture, rules: readonly Rule[]): RunPart[] {
  const book = new Map(rules.map((rule) => [rule.id, rule]));
  return rules.map(({ id }) => {
    const question: QuestionFact = { kind: 'question', seq: 0, at: '', rule: id, params: {}, first: 1, last: lecture.facts.length, scenario: '', step: 0, text: '' };
    return part(id, () => judgeQuestion(lecture, question, book).findings.map((finding) => ({ ...finding, rule: id })));
  });
}

/** What the catalogue of the run calls each piece; older journals have none. */
const titlesOf = ({ pieces }: Journal['header']): ReadonlyMap<string, string> => new Map(pieces?.kinds.map(({ cle, titre }) => [cle, titre]));

const told = (rule: string, verdict: Finding['verdict'], reason: string): RunFinding => ({ verdict, reason, rule });

function recordFindings({ workers }: Journal): RunFinding[] {
  if (workers.length === 0) return [told('journal/intact', 'non concluant', 'le dossier n’a le journal d’aucun exécutant')];
  return workers.filter(({ state }) => state !== 'intact').map(({ worker, state, trouble }) =>
    told('journal/intact', 'non concluant', `journal ${worker} ${state} : ${trouble ?? ''}`));
}

/** Scenarios that one side knows and the other does not. */
function streamFindings(executed: readonly ExecutedScenario[] | undefined, places: StreamPlaces, scenarios: readonly JudgedScenario[], { workers }: Journal): RunFinding[] {
  const rule = 'banc/flux-et-journal';
  // A killed process takes its last messages with it: then only the record says what was driven.
  const interrupted = new Set(workers.filter(({ state }) => state === 'interrompu').map(({ worker }) => worker));
  if (executed === undefined) {
    return scenarios.length === 0 ? [] : [told(rule, 'non concluant', 'le flux de cucumber manque : ce qui a été exécuté ne peut pas être recoupé')];
  }
  return [
    ...places.left().map(({ uri, line, name }) => told(rule, 'erreur du banc', `cucumber a exécuté « ${name} » (${uri}:${line}), le journal n’en a pas trace`)),
    ...scenarios.filter((scenario) => !places.knows(scenario)).map(({ id, worker }) =>
      told(rule, interrupted.has(worker) ? 'non concluant' : 'erreur du banc', `le journal porte « ${id} », que cucumber ne dit pas avoir exécuté`)),
  ];
}

/** Each row of an outline owes its place to a fact that the others do not have. */
const sameRows = (lectures: readonly JournalLecture[]): RunPart => part(DISTINCT_ROWS, () =>
  identicalRows(lectures).map(({ rows }) => told(DISTINCT_ROWS, 'erreur du banc', `des lignes d’un même plan de scénario ont produit les mêmes faits : ${rows.join(', ')}`)));
const DISTINCT_ROWS = 'banc/lignes-distinctes';

/** A scenario recorded twice would count twice. */
function twins(scenarios: readonly JudgedScenario[]): RunFinding[] {
  const seen = new Set<string>();
  return scenarios.flatMap(({ id, worker }) => {
    if (!seen.has(id)) { seen.add(id); return []; }
    return [told('journal/scenario-unique', 'erreur du banc', `le scénario « ${id} » figure deux fois au journal (${worker})`)];
  });
}

/** Cucumber's executions, by place in the features. */
class StreamPlaces {
  private readonly taken = new Set<string>();
  private readonly byPlace: Map<string, ExecutedScenario>;
  constructor(executed: readonly ExecutedScenario[]) { this.byPlace = new Map(executed.map((one) => [placeOf(one), one])); }
  take(ref: { uri: string; line: number; name: string }): ExecutedScenario | undefined {
    this.taken.add(placeOf(ref));
    return this.byPlace.get(placeOf(ref));
  }
  knows(ref: { uri: string; line: number; name: string }): boolean { return this.byPlace.has(placeOf(ref)); }
  left(): ExecutedScenario[] { return [...this.byPlace].filter(([place]) => !this.taken.has(place)).map(([, one]) => one); }
}
const placeOf = ({ uri, line, name }: { uri: string; line: number; name: string }): string => `${uri}\n${line}\n${name}`;

const lastInstant = (workers: readonly WorkerJournal[]): string | undefined =>
  workers.flatMap(({ facts }) => facts.at(-1)?.at ?? []).sort().at(-1);
