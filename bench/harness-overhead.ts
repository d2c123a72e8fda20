import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Writable } from 'node:stream';
import { loadConfiguration, loadSupport, runCucumber } from '@cucumber/cucumber/api';
import { fixture, projectRoot } from '../support/racine';
import { setBanc } from '../support/monde/banc';
import { sharedBrowser } from '../support/dpi/web/browser';
import { openBanc } from '../support/monde/open-banc';
import { prepareRun } from '../support/monde/run-suite';
import { machine, median, report } from './machine';

const ROUNDS = 5;
const SCENARIOS = 200;
const globalRequire = createRequire(__filename);
const silence = new Writable({ write: (_chunk, _encoding, done) => { done(); } });
const environment = { cwd: projectRoot, stdout: silence, stderr: silence };

/** Milliseconds per scenario of 200 empty ones, steps and glue already loaded. */
async function perScenario(files: string[]): Promise<() => Promise<number>> {
  const { runConfiguration } = await loadConfiguration({ file: false, provided: { language: 'fr', paths: ['bench/features/rien.feature'], require: files, format: ['progress'] } }, environment);
  // Steps and hooks register themselves when they are loaded: a second library needs them loaded again.
  for (const file of files) Reflect.deleteProperty(globalRequire.cache, join(projectRoot, file));
  const support = await loadSupport(runConfiguration, environment);
  return async () => {
    const start = process.hrtime.bigint();
    const { success } = await runCucumber({ ...runConfiguration, support }, environment);
    if (!success) throw new Error('Les scénarios vides échouent.');
    return Number(process.hrtime.bigint() - start) / 1e6 / SCENARIOS;
  };
}

type Pair = [bare: number, full: number];

/** Pairs of passes, bare then on a bench of its own: each drift of the machine touches both. */
async function passes(targetFile: string, reports: string): Promise<Pair[]> {
  const here = (...parts: string[]): string => relative(projectRoot, join(__dirname, ...parts));
  const steps = here('steps', 'rien.js');
  const browser = sharedBrowser();
  const run = await prepareRun({ targetFile, tags: '', reports });
  const banc = await openBanc({ runFolder: run.folder.path, workFolder: run.folder.work, worker: 'banc-1', targetFile, pkiFolder: run.pkiFolder }, browser);
  setBanc(banc);
  try {
    const bare = await perScenario([steps]);
    const full = await perScenario([...['world', 'hooks', 'parameter-types'].map((name) => here('..', 'support', 'monde', `${name}.js`)), steps]);
    await bare();
    await full();
    const pairs: Pair[] = [];
    for (let round = 0; round < ROUNDS; round += 1) pairs.push([await bare(), await full()]);
    return pairs;
  } finally {
    await banc.close();
    await browser.close();
  }
}

const overhead = (pairs: readonly Pair[]): number => median(pairs.map(([bare, full]) => full - bare));

async function main(): Promise<void> {
  const reports = mkdtempSync(join(tmpdir(), 'homologair-bench-'));
  const temoin = fixture('cibles', 'temoin.yaml');
  try {
    // Emptying a target is the target's own work: many offer none. It is told apart, not hidden.
    const kept = join(reports, 'sans-remise-a-neuf.yaml');
    writeFileSync(kept, readFileSync(temoin, 'utf8').replace('remiseANeuf: true', 'remiseANeuf: false'));
    const own = await passes(kept, reports);
    const emptied = await passes(temoin, reports);
    process.stdout.write(`${machine()}\n`);
    report('Surcoût du banc par scénario, sans navigateur', '≤ 10 ms', `${overhead(own).toFixed(2)} ms (nu ${median(own.map(([bare]) => bare)).toFixed(2)} ms, banc ${median(own.map(([, full]) => full)).toFixed(2)} ms ; médianes de ${ROUNDS} passes de ${SCENARIOS})`, overhead(own) <= 10);
    process.stdout.write(`    et la remise à neuf du témoin avant chaque scénario : ${(overhead(emptied) - overhead(own)).toFixed(2)} ms de plus\n`);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

void main();
