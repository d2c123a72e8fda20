import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { certifiedStructures } from '../dmp/personas/certified';
import { loadSettings } from '../dmp/settings';
import { loadTarget, type TargetFile } from '../dpi/target-file';
import { HomologairError } from '../erreurs/error';
import { judgeRun } from '../jugement/run';
import { writeResult } from '../jugement/result-file';
import type { Resultat } from '../jugement/resultat';
import type { PortsByScenario } from '../mutation/matrix';
import { writeHeader } from '../journal/header';
import type { JournalHeader } from '../journal/facts';
import { keptKeys } from '../pki/kept-keys';
import { generateRunPki, loadRunPki } from '../pki/run-pki';
import { loadCatalogue, type Catalogue } from '../referentiel/catalogue';
import { openXml } from '../xml/open';
import { planScenarios, type PlannedScenario } from './cucumber';
import { loadPersonaBook, structuresOf } from './personas';
import { agreeOnMethodPlace } from './method-place';
import { drawnOrder } from './order';
import { share, WorkerProcess, type OnScenario } from './pool';
import { loadProfile } from './profile';
import { createRunFolder, type RunFolder } from './run-folder';
import { preparePieces } from './run-pieces';
import { runHeader } from './run-header';
import { selectionOf } from './selection';
import { taggedScenarios } from './tagged-scenarios';
import { aheadBy } from './target-time';

/** Scenarios given to a worker at once: enough for their start to cost little; the last ones go one by one, so that the workers end together. */
const BATCH = 6;
const ONE_BY_ONE = 12;

/** Port of the mock on the loopback, and folder where its keys are kept from one run to the next. */
export interface Raccordement { portDmp: number; cles: string }
export interface SuiteOptions { targetFile: string; tags: string; profileFile?: string; /** Register of documentary pieces; the témoin has its example. */ piecesFile?: string; reports?: string; seed?: string; /** Feature files or folders; by default all of them. */ paths?: readonly string[]; /** Seed of a drawn order; by default that of the files. */ order?: string; recordPorts?: boolean; /** Where a foreign DPI set up by hand finds the run's mock, and the folder of the keys it holds. */ raccordement?: Raccordement; /** At most; by default what the machine has, up to two. */ workers?: number }
export interface SuiteProgress { planned(count: number, folder: string): void; scenario: OnScenario }
export interface SuiteRun extends PreparedRun {
  resultat: Resultat;
  ports: PortsByScenario;
  /** Still alive, for the matrix; `close` ends them and forgets the run's secrets. */
  workers: WorkerProcess[];
  close(): Promise<void>;
}

export interface PreparedRun { folder: RunFolder; header: JournalHeader; target: TargetFile; catalogue: Catalogue; plan: PlannedScenario[]; pkiFolder: string; portDmp?: number; /** Pieces the workers record. */ pieces?: string }

/** A foreign target has its owner's patients: its scenarios follow one another (DESIGN decision 4). */
const workersAtMost = (target: TargetFile, options: SuiteOptions): number => (target.cible.temoin ? Math.min(options.workers ?? 2, availableParallelism()) : 1);

/**
 * Everything a run needs before its first scenario: plan, folder, keys, header. Keys are made once for all workers.
 * @param onPlan how many workers there will be, told as soon as the scenarios are known.
 */
export async function prepareRun(options: SuiteOptions, target = loadTarget(options.targetFile), onPlan?: (workers: number) => void): Promise<PreparedRun> {
  const startedAt = new Date();
  const { raccordement } = options;
  if (raccordement !== undefined && target.cible.temoin) throw new HomologairError('CLI-RACCORDEMENT', { cible: target.cible.nom });
  const defined = await planScenarios(options.tags, options.paths);
  const plan = options.order === undefined ? defined : drawnOrder(defined, options.order);
  if (plan.length === 0) throw new HomologairError('CLI-ETIQUETTE-VIDE', { valeur: options.tags || (options.paths ?? []).join(' ') });
  const workers = Math.min(workersAtMost(target, options), plan.length);
  onPlan?.(workers);
  const profile = loadProfile(options.profileFile);
  agreeOnMethodPlace(target, profile);
  const catalogue = loadCatalogue();
  const whole = options.tags === '' && options.paths === undefined, selection = whole ? undefined : selectionOf(plan, taggedScenarios(), catalogue);
  const pieces = preparePieces({ file: options.piecesFile, target, catalogue, startedAt });
  await openXml();
  const structures = structuresOf(loadPersonaBook());
  const clockOffsetMs = await aheadBy(target, startedAt);
  const kept = raccordement && await keptKeys(raccordement.cles, certifiedStructures(structures), new Date(startedAt.getTime() + clockOffsetMs));
  const folder = createRunFolder(options.reports, startedAt);
  const pkiFolder = kept?.folder ?? join(folder.work, 'pki');
  if (kept === undefined) await generateRunPki(pkiFolder, structures, startedAt);
  const header = runHeader({ run: folder.id, seed: options.seed ?? randomBytes(8).toString('hex'), startedAt, target, pki: kept ?? loadRunPki(pkiFolder), catalogue, profile, workers, clockOffsetMs, mock: loadSettings(), pieces: pieces.snapshot, ...(selection === undefined ? {} : { selection }), ...(options.order === undefined ? {} : { order: options.order }) });
  writeHeader(folder.path, header);
  const stored = pieces.store(folder.work);
  return { folder, header, target, catalogue, plan, pkiFolder, ...(raccordement && { portDmp: raccordement.portDmp }), ...(stored === undefined ? {} : { pieces: stored }) };
}

/** Drives every selected scenario against one target, then judges the finished journals. Reports are written by the caller. */
export async function runSuite(options: SuiteOptions, progress: SuiteProgress): Promise<SuiteRun> {
  const target = loadTarget(options.targetFile);
  const workers: WorkerProcess[] = [];
  // They load their code while the run is prepared.
  const start = (count: number): void => { for (let rank = 1; rank <= count; rank += 1) workers.push(new WorkerProcess(`banc-${rank}`, progress.scenario)); };
  const prepared = await prepareRun(options, target, start).catch((error: unknown) => { workers.forEach((worker) => { worker.kill(); }); throw error; });
  const { folder, catalogue, plan } = prepared;
  progress.planned(plan.length, folder.path);
  const close = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.quit()));
    folder.forgetSecrets();
  };
  try {
    const ports = await drive(workers, { ...prepared, targetFile: options.targetFile, recordPorts: options.recordPorts ?? false, withoutScreens: false });
    writeFileSync(join(folder.path, 'ports.json'), `${JSON.stringify(ports, null, 1)}\n`);
    const resultat = judgeRun(folder.path, catalogue);
    writeResult(folder.path, resultat);
    return { ...prepared, resultat, ports, workers, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a drive needs of a prepared run, and how its scenarios are played. */
export interface Drive extends Pick<PreparedRun, 'plan' | 'pkiFolder' | 'portDmp' | 'pieces'> { folder: Pick<RunFolder, 'path' | 'work'>; targetFile: string; recordPorts: boolean; withoutScreens: boolean }

/** Plays a plan on these workers. @returns the ports each scenario called, when they are recorded. */
export async function drive(workers: readonly WorkerProcess[], { plan, folder, pkiFolder, portDmp, pieces, targetFile, recordPorts, withoutScreens }: Drive): Promise<PortsByScenario> {
  await Promise.all(workers.map((worker) => worker.obey({
    order: 'open', recordPorts, withoutScreens,
    config: { runFolder: folder.path, workFolder: folder.work, worker: worker.name, targetFile, pkiFolder, ...(portDmp === undefined ? {} : { portDmp }), ...(pieces === undefined ? {} : { pieces }) },
  })));
  await share(workers, batchesOf(plan), async (worker, scenarios) => { await worker.obey({ order: 'run', scenarios }); });
  const ports = await Promise.all(workers.map(async (worker) => (await worker.obey({ order: 'end' })).ports ?? {}));
  return Object.assign({}, ...ports) as PortsByScenario;
}

function batchesOf(plan: readonly PlannedScenario[]): PlannedScenario[][] {
  const batches: PlannedScenario[][] = [];
  for (let index = 0; index < plan.length; index += batches.at(-1)?.length ?? 0) batches.push(plan.slice(index, index + (plan.length - index > ONE_BY_ONE ? BATCH : 1)));
  return batches;
}
