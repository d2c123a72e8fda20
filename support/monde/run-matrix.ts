import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeHeader } from '../journal/header';
import { concerned, type MutantOutcome } from '../mutation/matrix';
import type { Mutant } from '../mutation/mutant';
import { share } from './pool';
import type { SuiteRun } from './run-suite';

export interface MatrixOptions { targetFile: string; mutants: readonly Mutant[]; /** Look for collateral reds too. */ complete: boolean }

/** Runs mutants on the workers of their baseline, each in a folder and with a journal of its own. */
export async function runMatrix(baseline: SuiteRun, { targetFile, mutants, complete }: MatrixOptions, onOutcome: (outcome: MutantOutcome) => void): Promise<MutantOutcome[]> {
  const outcomes: MutantOutcome[] = [];
  const byId = new Map(baseline.plan.map((scenario) => [scenario.id, scenario]));
  await share(baseline.workers, mutants, async (worker, mutant) => {
    const runFolder = join(baseline.folder.path, 'mutants', mutant.id);
    const workFolder = join(baseline.folder.work, 'mutants', mutant.id);
    mkdirSync(runFolder, { recursive: true });
    mkdirSync(workFolder, { recursive: true });
    // A mutant changes the DPI, never the establishment's papers: its journal holds none.
    writeHeader(runFolder, { ...baseline.header, pieces: { kinds: baseline.header.pieces?.kinds ?? [] }, run: `${baseline.header.run}-${mutant.id}`, workers: 1 });
    const scenarios = concerned(mutant, baseline.ports, baseline.resultat).flatMap((id) => byId.get(id) ?? []);
    const { outcome } = await worker.obey({ order: 'mutant', mutant: mutant.id, scenarios, complete, config: { runFolder, workFolder, worker: 'banc-1', targetFile, pkiFolder: baseline.pkiFolder } });
    if (!outcome) return;
    outcomes.push(outcome);
    onOutcome(outcome);
  });
  return outcomes.sort((a, b) => a.id.localeCompare(b.id));
}
