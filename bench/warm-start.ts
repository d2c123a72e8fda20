import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../support/racine';
import { machine, median, report } from './machine';

const ROUNDS = 3;
const LIMIT_S = 60;
/** The subject the figure was set for: AIR simplifié. The whole suite has its own (suite.ts). */
const SHARE = 'features/6-air-simplifie';

/** Whole-process seconds of `npm start` on the AIR share, everything being installed and compiled. */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'homologair-bench-'));
  try {
    const seconds = Array.from({ length: ROUNDS }, () => {
      const start = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, [join(projectRoot, 'scripts', 'start.cjs'), SHARE, '--sortie', folder], { cwd: projectRoot, encoding: 'utf8' });
      if (status !== 0) throw new Error(`npm start a rendu ${status} : ${stderr}`);
      return Number(process.hrtime.bigint() - start) / 1e9;
    });
    process.stdout.write(`${machine()}\n`);
    report(`npm start -- ${SHARE}, tout étant installé`, `≤ ${LIMIT_S} s sur deux cœurs`, `${median(seconds).toFixed(1)} s (médiane de ${ROUNDS} ; ${seconds.map((one) => one.toFixed(1)).join(', ')})`, median(seconds) <= LIMIT_S);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
