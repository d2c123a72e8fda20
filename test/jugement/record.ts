import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from '../../support/horloge/clock';
import type { JournalHeader, NewFact } from '../../support/journal/facts';
import { writeHeader } from '../../support/journal/header';
import { openJournal } from '../../support/journal/writer';
import type { Finding, Verdict } from '../../support/rules/finding';
import type { Rule } from '../../support/rules/rule';
import { aHeader } from './journal-builder';

/** A rule that answers what its question's parameter says. */
export const echo = (version = 1, answer?: Verdict): Rule => ({
  id: 'essai/echo', version, exigences: ['exi-liee'], sentence: 'Répond ce qu’on lui dit.',
  judge: ({ params }): Finding[] => [{ verdict: answer ?? (params['verdict'] as Verdict) }],
});
export const rulesOf = (...rules: Rule[]): ReadonlyMap<string, Rule> => new Map(rules.map((rule) => [rule.id, rule]));

/** The same, about a recommendation only. */
export const observe: Rule = { ...echo(), id: 'essai/observe', exigences: ['rec-libre'] };

export interface StepScript { status?: string; code?: string; trouble?: string; asks?: Verdict[]; /** Captures the step took of the screen, by what they show. */ captures?: string[]; /** Asked of `observe`. */ observes?: Verdict[]; /** No end marker: the process died here. */ torn?: boolean; /** In the stream and not in the journal. */ unseen?: boolean; /** What the stream says, when it differs. */ streamed?: string }
export interface ScenarioScript { id: string; tags?: string[]; steps: StepScript[]; notExecuted?: string; open?: boolean; worker?: string; streamed?: boolean; hooks?: string[] }

export const exigence = (slug: string, number: string, force: string) => ({
  slug, numeros: { EXI: number }, confiance: {}, lieu: '', chapitre: '', phrase: `Phrase ${slug}.`, lie: [], force, modalite: 'DOIT', validite: {}, profils: [], nature: ['fil'],
  reserve: false, verification: { mode: 'scenario' }, texte: '',
});
export const EXIGENCES = [exigence('exi-liee', '1', 'opposable'), exigence('rec-libre', '2', 'recommandation'), exigence('exi-sans-scenario', '3', 'contractuelle')];

/** Writes a whole run: header, one journal per worker, cucumber's messages. Returns its folder. */
export function writeRun(scenarios: ScenarioScript[], options: { header?: Partial<JournalHeader>; closed?: boolean; stream?: boolean } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'homologair-jugement-'));
  const header = writeHeader(folder, aHeader({ catalogue: { sha256: '', exigences: EXIGENCES, means: [] }, rules: { 'essai/echo': 1 }, ...options.header }));
  const workers = [...new Set(scenarios.map(({ worker }) => worker ?? 'w1'))];
  for (const worker of workers) {
    let time = Date.parse('2026-03-02T08:00:00.000Z');
    const journal = openJournal(folder, worker, createClock(0, () => (time += 10)), header);
    for (const scenario of scenarios.filter((one) => (one.worker ?? 'w1') === worker)) record(scenario, (fact) => journal.append(fact), () => journal.last);
    if (options.closed !== false) journal.close();
  }
  if (options.stream !== false) writeMessages(folder, scenarios);
  return folder;
}

function record(scenario: ScenarioScript, append: (fact: NewFact) => number, last: () => number): void {
  const { id } = scenario;
  append({ kind: 'marker', marker: 'scenario-start', scenario: { id, name: `Nom ${id}`, uri: `${id}.feature`, line: 7, feature: 'Essais', tags: scenario.tags ?? ['@EXI-1'] } });
  scenario.steps.forEach((step, index) => {
    if (step.unseen === true) return;
    append({ kind: 'marker', marker: 'step-start', scenario: id, step: index, text: `étape ${index}` });
    for (const sha256 of step.captures ?? []) append({ kind: 'screen', reading: 'page', mapped: true, text: '', screenshot: { sha256, size: 1, inline: '' } });
    for (const verdict of step.asks ?? []) append({ kind: 'question', rule: 'essai/echo', params: { verdict }, first: 1, last: last(), scenario: id, step: index, text: `étape ${index}` });
    for (const verdict of step.observes ?? []) append({ kind: 'question', rule: 'essai/observe', params: { verdict }, first: 1, last: last(), scenario: id, step: index, text: `étape ${index}` });
    if (step.torn !== true) append({ kind: 'marker', marker: 'step-end', scenario: id, step: index, status: step.status ?? 'PASSED', ...(step.code === undefined ? {} : { code: step.code }), ...(step.trouble === undefined ? {} : { trouble: step.trouble }) });
  });
  if (scenario.notExecuted !== undefined) append({ kind: 'marker', marker: 'not-executed', scenario: id, reason: scenario.notExecuted });
  if (scenario.open !== true) append({ kind: 'marker', marker: 'scenario-end', scenario: id });
}

function writeMessages(folder: string, scenarios: ScenarioScript[]): void {
  mkdirSync(join(folder, 'messages'));
  const lines = scenarios.filter(({ streamed }) => streamed !== false).flatMap((scenario) => {
    const { id, steps, hooks = [] } = scenario;
    const testSteps = [...hooks.map((_, index) => ({ id: `h${index}` })), ...steps.map((_, index) => ({ id: `t${index}`, pickleStepId: `p${index}` }))];
    const finished = (testStepId: string, status: string) => ({ testStepFinished: { testCaseStartedId: 'a', testStepId, testStepResult: { status } } });
    return [
      { meta: {} },
      { gherkinDocument: { uri: `${id}.feature`, feature: { children: [{ scenario: { id: 'n', location: { line: 7 }, examples: [] } }] } } },
      { pickle: { id: 'k', uri: `${id}.feature`, name: `Nom ${id}`, astNodeIds: ['n'], steps: steps.map((_, index) => ({ id: `p${index}`, text: `étape ${index}` })) } },
      { testCase: { id: 'c', pickleId: 'k', testSteps } }, { testCaseStarted: { id: 'a', testCaseId: 'c' } },
      ...hooks.map((status, index) => finished(`h${index}`, status)),
      ...steps.map((step, index) => finished(`t${index}`, step.streamed ?? step.status ?? (step.unseen === true ? 'SKIPPED' : 'PASSED'))),
      { testCaseFinished: { testCaseStartedId: 'a', willBeRetried: false } },
    ];
  });
  writeFileSync(join(folder, 'messages', 'w1.ndjson'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
