import { mkdtempSync, rmSync } from 'node:fs';
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
  // Steps register themselves when they are loaded: a second library needs them loaded again.
  Reflect.deleteProperty(globalRequire.cache, join(projectRoot, files.at(-1) ?? ''));
  const support = await loadSupport(runConfiguration, environment);
  return async () => {
    const start = process.hrtime.bigint();
    const { success } = await runCucumber({ ...runConfiguration, support }, environment);
    if (!success) throw new Error('Les scénarios vides échouent.');
    return Number(process.hrtime.bigint() - start) / 1e6 / SCENARIOS;
  };
}

async function main(): Promise<void> {
  const here = (...parts: string[]): string => relative(projectRoot, join(__dirname, ...parts));
  const steps = here('steps', 'rien.js');
  const reports = mkdtempSync(join(tmpdir(), 'homologair-bench-'));
  const browser = sharedBrowser();
  const targetFile = fixture('cibles', 'temoin.yaml');
  const run = await prepareRun({ targetFile, tags: '', reports });
  const banc = await openBanc({ runFolder: run.folder.path, workFolder: run.folder.work, worker: 'banc-1', targetFile, pkiFolder: run.pkiFolder }, browser);
  setBanc(banc);
  try {
    const bare = await perScenario([steps]);
    const full = await perScenario([...['world', 'hooks', 'parameter-types'].map((name) => here('..', 'support', 'monde', `${name}.js`)), steps]);
    await bare();
    await full();
    const pairs: [number, number][] = [];
    for (let round = 0; round < ROUNDS; round += 1) pairs.push([await bare(), await full()]);
    const overhead = median(pairs.map(([a, b]) => b - a));
    process.stdout.write(`${machine()}\n`);
    report('Surcoût du banc par scénario, sans navigateur', '≤ 10 ms', `${overhead.toFixed(2)} ms (nu ${median(pairs.map(([a]) => a)).toFixed(2)} ms, banc ${median(pairs.map(([, b]) => b)).toFixed(2)} ms ; médianes de ${ROUNDS} passes de ${SCENARIOS})`, overhead <= 10);
  } finally {
    await banc.close();
    await browser.close();
    rmSync(reports, { recursive: true, force: true });
  }
}

void main();
