import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { fixture, projectRoot } from '../support/racine';
import { machine, report } from './machine';
import { measured, told, type Measured } from './measured';
import { writeSyntheticRun } from './results/synthetic-run';

/** Results, the last being the number asked. `HOMOLOGAIR_RESULTATS=500` measures smaller runs. */
const LARGEST = Number(process.env.HOMOLOGAIR_RESULTATS ?? 5_000);
const SIZES = [LARGEST / 8, LARGEST / 4, LARGEST / 2, LARGEST].map(Math.round);
/** Twice the results may take a little more than twice the processor: half as much again over the whole curve, for the machine's moods. */
const LINEAR = 1.5;
const compiled = (...parts: string[]): string => join(projectRoot, 'dist', ...parts);

/** The example's establishment, retaining nothing: a generated run shows nothing to retain. */
function establishment(folder: string): string {
  const file = join(folder, 'etablissement.yaml'), { retenu: _retenu, ...kept } = parse(readFileSync(fixture('dossier', 'etablissement.yaml'), 'utf8')) as Record<string, unknown>;
  writeFileSync(file, stringify(kept));
  return file;
}

/** The dossier and the reports of generated runs: processor and memory by size. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'homologair-bench-'));
  try {
    process.stdout.write(`${machine()}\n`);
    const etablissement = establishment(folder), curve: { size: number; dossier: Measured; reports: Measured }[] = [];
    for (const size of SIZES) {
      const run = writeSyntheticRun(folder, size);
      const judged = await measured([compiled('bench', 'results', 'judge.js'), run]);
      const reports = await measured([compiled('bench', 'results', 'write-reports.js'), run]);
      const dossier = await measured([compiled('support', 'cli', 'homologair.js'), 'dossier', '--run', run, '--etablissement', etablissement]);
      curve.push({ size, dossier, reports });
      process.stdout.write(`${size} résultats\n    jugement          : ${told(judged)}\n    rapports, Allure  : ${told(reports)}\n    dossier (rejugé)  : ${told(dossier)}\n`);
      rmSync(run, { recursive: true, force: true });
    }
    const [first, last] = [curve[0], curve.at(-1)];
    if (first === undefined || last === undefined) return;
    for (const what of ['reports', 'dossier'] as const) {
      const times = last[what].cpu / first[what].cpu, sizes = last.size / first.size;
      report(what === 'reports' ? 'Rapports et Allure selon le nombre de résultats' : 'Dossier selon le nombre de résultats', `${last.size} résultats sans échec, processeur linéaire`, `résultats × ${sizes.toFixed(0)}, processeur × ${times.toFixed(1)}`, times <= sizes * LINEAR);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
