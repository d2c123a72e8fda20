import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { judgeRun } from '../jugement/run';
import type { Resultat } from '../jugement/resultat';
import { writeHeader } from '../journal/header';
import { concerned, withoutScreens, type MutantOutcome, type PortsByScenario } from '../mutation/matrix';
import type { Mutant } from '../mutation/mutant';
import { WITHOUT_SCREEN } from './choose-driver';
import type { PlannedScenario } from './cucumber';
import { share, type WorkerProcess } from './pool';
import { drive, type SuiteRun } from './run-suite';

export interface MatrixOptions { targetFile: string; mutants: readonly Mutant[]; /** Look for collateral reds too. */ complete: boolean }

/** The témoin itself, by its porte de conduite alone. */
interface Door { ports: PortsByScenario; resultat: Resultat }

/** Runs mutants on the workers of their baseline, each in a folder and with a journal of its own. */
export async function runMatrix(baseline: SuiteRun, options: MatrixOptions, onOutcome: (outcome: MutantOutcome) => void): Promise<MutantOutcome[]> {
  const outcomes: MutantOutcome[] = [];
  const works = options.mutants.map((mutant) => ({ mutant, scenarios: concerned(mutant, baseline.ports, baseline.resultat) }));
  const door = options.complete ? undefined : await playByTheDoor(baseline, options, works);
  const durations = new Map(baseline.resultat.scenarios.map(({ id, durationMs }) => [id, durationMs]));
  const costOf = ({ scenarios: [first] }: { scenarios: readonly string[] }): number => durations.get(first ?? '') ?? 0;
  // The longest first, so that the workers end together.
  await share(baseline.workers, works.sort((a, b) => costOf(b) - costOf(a)), async (worker, { mutant, scenarios }) => {
    const quick = door ? withoutScreens(mutant, door.ports, door.resultat) : [];
    const early = quick.length > 0 ? await tried(baseline, options, worker, mutant, quick, true) : undefined;
    const outcome = early?.tue ? early : await tried(baseline, options, worker, mutant, scenarios, false);
    if (!outcome) return;
    outcomes.push(outcome);
    onOutcome(outcome);
  });
  return outcomes.sort((a, b) => a.id.localeCompare(b.id));
}

const plannedOf = ({ plan }: SuiteRun, ids: readonly string[]): PlannedScenario[] => {
  const byId = new Map(plan.map((scenario) => [scenario.id, scenario]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

/** A folder and a journal of its own. A mutant changes the DPI, never the establishment's papers: its journal holds none. */
function place({ folder, header }: SuiteRun, name: string, workers: number): { path: string; work: string } {
  const path = join(folder.path, 'mutants', name), work = join(folder.work, 'mutants', name);
  mkdirSync(path, { recursive: true });
  mkdirSync(work, { recursive: true });
  writeHeader(path, { ...header, pieces: { kinds: header.pieces?.kinds ?? [] }, run: `${header.run}-${name}`, workers });
  return { path, work };
}

async function tried(baseline: SuiteRun, { targetFile, complete }: MatrixOptions, worker: WorkerProcess, mutant: Mutant, ids: readonly string[], door: boolean): Promise<MutantOutcome | undefined> {
  const { path: runFolder, work: workFolder } = place(baseline, door ? `${mutant.id}-sans-ecran` : mutant.id, 1);
  const { outcome } = await worker.obey({
    order: 'mutant', mutant: mutant.id, scenarios: plannedOf(baseline, ids), complete, withoutScreens: door,
    config: { runFolder, workFolder, worker: 'banc-1', targetFile, pkiFolder: baseline.pkiFolder },
  });
  return outcome;
}

/**
 * Plays once, without a screen and on the témoin itself, what the mutants' scenarios play at screens: a rule that looks at none is
 * answered in a tenth of the time, and only what is *conforme* there may kill that way (ADR 0011).
 */
async function playByTheDoor(baseline: SuiteRun, { targetFile }: MatrixOptions, works: readonly { mutant: Mutant; scenarios: readonly string[] }[]): Promise<Door | undefined> {
  const asks = new Map(baseline.resultat.scenarios.map(({ id, tags, questions }) => [id, { alone: tags.includes(WITHOUT_SCREEN), rules: new Set(questions.map(({ rule }) => rule)) }]));
  const wanted = new Set(works.flatMap(({ mutant, scenarios: [first, ...others] }) =>
    (first === undefined || asks.get(first)?.alone ? [] : [first, ...others].filter((id) => asks.get(id)?.rules.has(mutant.rule)))));
  if (wanted.size === 0) return undefined;
  const plan = plannedOf(baseline, [...wanted]);
  const folder = place(baseline, 'temoin-sans-ecran', Math.min(baseline.workers.length, plan.length));
  const ports = await drive(baseline.workers.slice(0, plan.length), { plan, folder, pkiFolder: baseline.pkiFolder, targetFile, recordPorts: true, withoutScreens: true });
  return { ports, resultat: judgeRun(folder.path, baseline.catalogue) };
}
