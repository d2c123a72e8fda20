import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeRun } from '../support/jugement/run';
import { writeResult } from '../support/jugement/result-file';
import { projectRoot } from '../support/racine';
import { openXml } from '../support/xml/open';
import { machine, report } from './machine';
import { writeLargeRun } from './seal/large-run';

const MIB = 2 ** 20;
/** Megabytes of run, the last being the one asked. `HOMOLOGAIR_SCEAU_MO=20` measures smaller ones. */
const LARGEST = Number(process.env.HOMOLOGAIR_SCEAU_MO ?? 500);
const SIZES = [LARGEST / 4, LARGEST / 2, LARGEST];
const LIMIT_MIB = 300;
const cli = join(projectRoot, 'dist', 'support', 'cli', 'homologair.js');

/** Runs a command of the bench in a process of its own: its seconds, and the most memory it held, as it tells itself when it ends. */
function measured(args: readonly string[], folder: string): { seconds: number; mib: number } {
  const peak = join(folder, 'memoire'), start = process.hrtime.bigint();
  const watch = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`;
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('${projectRoot}/'); ${watch}`)}`, cli, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} : ${status}\n${stdout}${stderr}`);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, mib: Number(readFileSync(peak, 'utf8')) / 1024 };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'homologair-bench-'));
  try {
    await openXml();
    process.stdout.write(`${machine()}\n`);
    const curve: { size: number; seal: number; verify: number }[] = [];
    for (const size of SIZES) {
      const run = writeLargeRun(folder, size * MIB);
      writeResult(run, judgeRun(run));
      const container = join(folder, 'mesure.asice');
      const seal = measured(['sceller', run, '--sortie', container], folder), verify = measured(['verifier', container], folder);
      const octets = statSync(container).size / MIB;
      report(`Sceller ${octets.toFixed(0)} Mio`, `≤ ${LIMIT_MIB} Mio de mémoire`, `${seal.mib.toFixed(0)} Mio, ${seal.seconds.toFixed(1)} s`, seal.mib <= LIMIT_MIB);
      report(`Vérifier et rejuger ${octets.toFixed(0)} Mio`, `≤ ${LIMIT_MIB} Mio de mémoire`, `${verify.mib.toFixed(0)} Mio, ${verify.seconds.toFixed(1)} s`, verify.mib <= LIMIT_MIB);
      curve.push({ size: octets, seal: seal.seconds, verify: verify.seconds });
      rmSync(run, { recursive: true, force: true });
    }
    const [first, last] = [curve[0], curve.at(-1)];
    if (first === undefined || last === undefined) return;
    // Linear: four times the size takes at most four times the time, half as much again for the machine's moods.
    for (const what of ['seal', 'verify'] as const) {
      const times = last[what] / first[what], sizes = last.size / first.size;
      report(what === 'seal' ? 'Temps de scellement selon la taille' : 'Temps de vérification selon la taille', 'linéaire', `taille × ${sizes.toFixed(1)}, temps × ${times.toFixed(1)}`, times <= sizes * 1.5);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
