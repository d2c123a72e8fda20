import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { judgeRun } from '../jugement/run';
import { outcomeOf, type MutantOutcome, type PortsByScenario } from '../mutation/matrix';
import { setBanc, type Banc } from './banc';
import { sharedBrowser } from '../dpi/web/browser';
import { messagesFile, openCucumber, type CucumberSession, type PlannedScenario } from './cucumber';
import { RUN_RULES } from '../rules/index';
import { openBanc, type BancConfig } from './open-banc';
import type { Order, Report } from './protocol';

const tell = (report: Report): void => { process.send?.(report); };
const browser = sharedBrowser();
/** Loaded at once, while the coordinator prepares the run; who runs a scenario is told of a failure. */
const session: Promise<CucumberSession> = openCucumber();
session.catch(() => undefined);
let banc: Banc | undefined;
let config: BancConfig | undefined;
let ports: Map<string, Set<string>> | undefined;
/** Ports the témoin uses as it starts, before any scenario: every scenario leans on them. */
const atStart = new Set<string>();

async function run(scenarios: readonly PlannedScenario[], in_: BancConfig): Promise<void> {
  const messages = messagesFile(in_.runFolder, in_.worker);
  mkdirSync(dirname(messages), { recursive: true });
  await (await session).run(scenarios, messages);
}

async function open(order: Order & { order: 'open' }): Promise<void> {
  config = order.config;
  ports = order.recordPorts ? new Map<string, Set<string>>() : undefined;
  banc = await openBanc(order.config, browser, undefined, ports && ((port, scenario) => {
    if (scenario === null) { if (ports?.size === 0) atStart.add(port); return; }
    const called = ports?.get(scenario) ?? new Set<string>();
    ports?.set(scenario, called.add(port));
  }));
  if (order.withoutScreens) banc.withoutScreens = true;
  else banc.onVerdict = (id, name, provisional) => { tell({ report: 'scenario', id, name, provisional }); };
  setBanc(banc);
}

async function end(): Promise<PortsByScenario | undefined> {
  await banc?.close();
  banc = undefined;
  setBanc(undefined);
  return ports && Object.fromEntries([...ports].map(([scenario, called]) => [scenario, [...new Set([...called, ...atStart])].sort()]));
}

/** Runs the scenarios that can concern a mutant, one by one, until its expected rule turns red; then judges its journal. */
async function mutate(order: Order & { order: 'mutant' }): Promise<MutantOutcome> {
  // Loaded here: most runs have no mutant.
  const [{ MUTANTS }, { VARIANTS }] = await Promise.all([import('../mutation/mutants/index.js'), import('../mutation/variantes/index.js')]);
  const mutant = [...MUTANTS, ...VARIANTS].find(({ id }) => id === order.mutant);
  if (!mutant) throw new Error(`Le mutant « ${order.mutant} » n’existe pas.`);
  const bench = await openBanc(order.config, browser, (original) => mutant.change(original));
  bench.withoutScreens = order.withoutScreens;
  bench.withoutImages = true;
  let killed = false;
  bench.onAnswer = (rule, verdict) => { if (rule === mutant.rule && verdict === 'non conforme') killed = true; };
  bench.enough = () => killed && order.complete !== true;
  setBanc(bench);
  try {
    for (const scenario of order.scenarios) {
      await run([scenario], order.config);
      if (bench.enough()) break;
    }
  } finally {
    await bench.close();
    setBanc(undefined);
  }
  // What is judged over the whole run (every signature read a second time) is for who looks for collateral reds, or is what kills.
  const runRules = order.complete ? RUN_RULES : RUN_RULES.filter(({ id }) => id === mutant.rule);
  return outcomeOf(mutant, judgeRun(order.config.runFolder, undefined, { runRules }));
}

async function obey(order: Order): Promise<void> {
  switch (order.order) {
    case 'open': await open(order); return tell({ report: 'done' });
    case 'run': if (config) await run(order.scenarios, config); return tell({ report: 'done' });
    case 'end': { const called = await end(); return tell({ report: 'done', ...(called ? { ports: called } : {}) }); }
    case 'mutant': return tell({ report: 'done', outcome: await mutate(order) });
    case 'quit': await browser.close(); process.exit(0);
  }
}

process.on('message', (order: Order) => {
  obey(order).catch((error: unknown) => { tell({ report: 'failed', reason: error instanceof Error ? `${error.message}${process.env.HOMOLOGAIR_PILE ? `\n${error.stack}` : ''}` : String(error) }); });
});
// The coordinator is gone: nobody would read what follows.
process.on('disconnect', () => { process.exit(4); });
