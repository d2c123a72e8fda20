import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../support/racine';
import { machine, report } from './machine';
import { treeMemory } from './process-tree';

const SUITE_S = 180, MUTANTS_S = 300, MEMORY_MIB = 1536;
const SAMPLE_MS = 1_000;
/** The line of `homologair muter` between the suite and its mutants. */
const MUTANTS_BEGIN = 'Mutants';

/** Seconds of the suite and of the mutants, and the most memory the suite took, in one run of `homologair muter`. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'homologair-bench-'));
  const child = spawn(process.execPath, [join(__dirname, '..', 'support', 'cli', 'homologair.js'), 'muter', '--sortie', folder], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] });
  const start = process.hrtime.bigint();
  const seconds = (): number => Number(process.hrtime.bigint() - start) / 1e9;
  let suite: number | undefined, most = 0, last = '';
  const sampling = setInterval(() => { if (suite === undefined) most = Math.max(most, treeMemory(child.pid ?? 0)); }, SAMPLE_MS);
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === MUTANTS_BEGIN) suite = seconds();
    if (/mutants tués/.test(line)) last = line;
  });
  try {
    const code = await new Promise<number | null>((resolve) => { child.once('close', resolve); });
    if (suite === undefined) throw new Error(`homologair muter a rendu ${code} avant les mutants.`);
    const mutants = seconds() - suite;
    process.stdout.write(`${machine()}\n`);
    report('Suite entière sur le témoin, jugement compris', `≤ ${SUITE_S} s sur deux cœurs`, `${suite.toFixed(1)} s`, suite <= SUITE_S);
    report('Mémoire de la suite, navigateurs compris', `≤ ${MEMORY_MIB} Mio`, `${most.toFixed(0)} Mio au plus (parts proportionnelles, relevées chaque seconde)`, most <= MEMORY_MIB);
    report('Mutants et rapport', `≤ ${MUTANTS_S} s sur deux cœurs, tous tués`, `${mutants.toFixed(1)} s ; ${last}`, mutants <= MUTANTS_S && code === 0);
  } finally {
    clearInterval(sampling);
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
