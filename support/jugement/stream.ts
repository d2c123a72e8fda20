import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What cucumber says it executed: one entry per scenario, last attempt. Statuses in capitals, as in its messages. */
export interface ExecutedScenario { uri: string; line: number; name: string; steps: { text: string; status: string }[]; hooks: string[] }

/** Where a run keeps cucumber's messages: one file, or one per worker. */
export const streamFiles = (runFolder: string): string[] => {
  const single = join(runFolder, 'messages.ndjson');
  const folder = join(runFolder, 'messages');
  return [
    ...(existsSync(single) ? [single] : []),
    ...(existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ndjson')).sort().map((name) => join(folder, name)) : []),
  ];
};

/** Reads cucumber's messages of a run; undefined when it has none. */
export function readExecuted(runFolder: string): ExecutedScenario[] | undefined {
  const files = streamFiles(runFolder);
  return files.length === 0 ? undefined : files.flatMap((file) => parseMessages(readFileSync(file, 'utf8')));
}

interface Envelope {
  /** First message of each of cucumber's runs. */
  meta?: object;
  gherkinDocument?: { uri?: string; feature?: { children?: Node[] } };
  pickle?: { id: string; uri: string; name: string; astNodeIds: string[]; steps: { id: string; text: string }[] };
  testCase?: { id: string; pickleId: string; testSteps: { id: string; pickleStepId?: string }[] };
  testCaseStarted?: { id: string; testCaseId: string };
  testStepFinished?: { testCaseStartedId: string; testStepId: string; testStepResult: { status: string } };
  testCaseFinished?: { testCaseStartedId: string; willBeRetried?: boolean };
}
interface Located { id: string; location: { line: number } }
interface Node { scenario?: Located & { examples?: { tableBody?: Located[] }[] }; rule?: { children?: Node[] } }

/** Cucumber's newline-delimited messages, of one run or several → what was executed. A torn last line (killed process) is left out. */
export function parseMessages(ndjson: string): ExecutedScenario[] {
  const runs: Envelope[][] = [[]];
  for (const text of ndjson.split('\n')) {
    const message = parseLine(text);
    // Identifiers are those of one run of cucumber: another may give them again.
    if (message.meta !== undefined) runs.push([]);
    runs.at(-1)?.push(message);
  }
  return runs.flatMap(executedIn);
}

function executedIn(messages: readonly Envelope[]): ExecutedScenario[] {
  const lines = new Map<string, number>();
  const pickles = new Map<string, NonNullable<Envelope['pickle']>>();
  const cases = new Map<string, NonNullable<Envelope['testCase']>>();
  const attempts = new Map<string, { testCase: string; statuses: Map<string, string> }>();
  for (const message of messages) {
    for (const node of message.gherkinDocument?.feature?.children ?? []) locate(node, lines);
    if (message.pickle) pickles.set(message.pickle.id, message.pickle);
    if (message.testCase) cases.set(message.testCase.id, message.testCase);
    if (message.testCaseStarted) attempts.set(message.testCaseStarted.id, { testCase: message.testCaseStarted.testCaseId, statuses: new Map() });
    if (message.testStepFinished) {
      const { testCaseStartedId, testStepId, testStepResult } = message.testStepFinished;
      attempts.get(testCaseStartedId)?.statuses.set(testStepId, testStepResult.status);
    }
    if (message.testCaseFinished?.willBeRetried === true) attempts.delete(message.testCaseFinished.testCaseStartedId);
  }
  return [...attempts.values()].flatMap(({ testCase, statuses }) => {
    const known = cases.get(testCase);
    const pickle = known && pickles.get(known.pickleId);
    if (known === undefined || pickle === undefined) return [];
    const texts = new Map(pickle.steps.map(({ id, text }) => [id, text]));
    const status = (id: string): string => statuses.get(id) ?? 'UNKNOWN';
    return [{
      uri: pickle.uri, line: lines.get(pickle.astNodeIds.at(-1) ?? '') ?? 0, name: pickle.name,
      steps: known.testSteps.flatMap(({ id, pickleStepId }) => (pickleStepId === undefined ? [] : [{ text: texts.get(pickleStepId) ?? '', status: status(id) }])),
      hooks: known.testSteps.flatMap(({ id, pickleStepId }) => (pickleStepId === undefined ? [status(id)] : [])),
    }];
  });
}

function parseLine(text: string): Envelope {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    return {};
  }
}

/** Lines of scenarios and of rows of examples, by node. */
function locate({ scenario, rule }: Node, lines: Map<string, number>): void {
  if (scenario !== undefined) {
    lines.set(scenario.id, scenario.location.line);
    for (const row of scenario.examples?.flatMap(({ tableBody }) => tableBody ?? []) ?? []) lines.set(row.id, row.location.line);
  }
  for (const child of rule?.children ?? []) locate(child, lines);
}
