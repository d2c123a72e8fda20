import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readResult } from '../support/jugement/result-file';
import { fixture, projectRoot } from '../support/racine';
import { machine, report } from './machine';
import { measured, told } from './measured';

const LIMIT_S = 20, LIMIT_MIB = 1024;
const cli = join(projectRoot, 'dist', 'support', 'cli', 'homologair.js');

/** A finished run of the whole suite: the folder `HOMOLOGAIR_EXECUTION` names, or a new one on the témoin. */
async function wholeRun(folder: string): Promise<string> {
  const given = process.env.HOMOLOGAIR_EXECUTION;
  if (given !== undefined) return given;
  await measured([cli, 'lancer', '--sortie', folder]);
  const run = readdirSync(folder).find((name) => existsSync(join(folder, name, 'resultat.json')));
  if (run === undefined) throw new Error(`aucune exécution dans ${folder}`);
  return join(folder, run);
}

/** The complete dossier of the whole suite: every paper, proof and indicator page, the audit folder, judged again. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'homologair-bench-'));
  try {
    const run = await wholeRun(join(folder, 'rapports')), { scenarios } = readResult(run);
    const own = (name: string): string => fixture('dossier', name);
    const taken = await measured([cli, 'dossier', '--run', run, '--etablissement', own('etablissement.yaml'), '--indicateurs', own('indicateurs.csv'), '--comptes', own('comptes.csv'), '--demonstration', '--audit', '--sortie', join(folder, 'dossier')]);
    process.stdout.write(`${machine()}\n`);
    report(`Dossier complet, ${scenarios.length} scénarios`, `≤ ${LIMIT_S} s et ≤ ${LIMIT_MIB} Mio`, told(taken), taken.seconds <= LIMIT_S && taken.mib <= LIMIT_MIB);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
