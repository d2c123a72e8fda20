import { mkdirSync, readFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { createClock, type Clock } from '../horloge/clock';
import type { JournalHeader, StructureRef } from '../journal/facts';
import { writeHeader } from '../journal/header';
import { openJournal } from '../journal/writer';
import { keptKeys } from '../pki/kept-keys';
import type { RunPki } from '../pki/run-pki';
import { startDmp, type RunningDmp } from './mock';
import { certifiedStructures } from './personas/certified';
import { loadPersonas } from './personas/load';
import { presentPersonas, type PresentedPersonas } from './personas/presented';
import type { DmpPersonas } from './personas/schema';
import { withStructures } from './personas/with-structures';
import { loadSettings } from './settings';

export interface ServeOptions {
  /** One line of JSON instead of French sentences. */
  json: boolean;
  /** 0: any free port. `parametersPort`: given, the parameter file is served there from the start. */
  port?: number; adminPort?: number; parametersPort?: number;
  /** Known besides the bundled ones, and before them: the first is the one whose certificates are shown. */
  structures?: readonly StructureRef[];
  /** Holds keys (kept between launches), and a journal of its own for each launch. */
  folder: string;
  print?: (line: string) => void;
}

/** What any other client needs to talk to the mock; paths of PEM files. */
export interface ServedDmp { url: string; admin: string; ca: string; clientCert: string; clientKey: string; signCert: string; signKey: string; personas: PresentedPersonas; /** Address of the parameter file, when it is served from the start. */ parametres?: string }

/** The mock DMP alone, until closed; its journal stays on disk and its memory flat. @throws what `startDmp` throws, JOURNAL-* */
export async function serveDmp(options: ServeOptions): Promise<RunningDmp & { served: ServedDmp }> {
  const { folder, print = (line) => { process.stdout.write(`${line}\n`); } } = options;
  const clock = createClock();
  const own = options.structures ?? [];
  const personas = withStructures(loadPersonas(), own);
  const pki = await keptKeys(folder, certifiedStructures(own), clock.now());
  const run = join(folder, `dmp-${clock.now().toISOString().replaceAll(':', '').replace('.', '')}-${process.pid}`);
  mkdirSync(run, { recursive: true });
  const journal = openJournal(run, 'dmp', clock, writeHeader(run, headerOf(run, pki, clock)), { keepInMemory: false });
  const dmp = await startDmp({ pki, clock, journal, personas, port: options.port, adminPort: options.adminPort, parametersPort: options.parametersPort, tracesFile: join(run, 'traces-nationales.ndjson') });
  const served = { ...servedOf(dmp, pki, personas), ...(options.parametersPort === undefined ? {} : { parametres: (await dmp.side.parametersUrls()).initiale }) };
  print(options.json ? JSON.stringify(served) : sentences(served, run));
  return { ...dmp, served, close: async () => { await dmp.close(); journal.close(); } };
}

/** A journal of the mock alone: no scenario drove it and no target is judged. */
function headerOf(run: string, pki: RunPki, clock: Clock): JournalHeader {
  const { clockToleranceMs, tokenLifetimeMs, methodPlace } = loadSettings();
  return {
    format: 1, run, startedAt: clock.now().toISOString(), suite: { version: 'servir-dmp' }, seed: '', profile: { name: 'servir-dmp', accepts: [] }, ambiguities: {},
    target: { name: 'inconnue', version: '', temoin: false, longestDelayMs: 0, reopeningDelayMs: null, means: [], lps: { nom: '', version: '' }, methodPlace, verbs: [] },
    trust: { anchors: pki.anchors, crls: pki.crls },
    mock: { clockToleranceMs, tokenLifetimeMs, serverSubject: new X509Certificate(readFileSync(pki.server.cert)).subject },
    rules: {}, catalogue: { sha256: '', exigences: [], means: [] }, clockOffsetMs: 0, workers: 1,
  };
}

function servedOf(dmp: RunningDmp, pki: RunPki, personas: DmpPersonas): ServedDmp {
  const own = pki.structures[personas.structures[0]?.cle ?? ''];
  if (own === undefined) throw new Error('the first structure has no certificates');
  return {
    url: dmp.url, admin: dmp.admin, ca: pki.serverCa, clientCert: own.authCli.cert, clientKey: own.authCli.key, signCert: own.sign.cert, signKey: own.sign.key,
    personas: presentPersonas(personas),
  };
}

function sentences(served: ServedDmp, run: string): string {
  const structure = served.personas.structures[0];
  const patient = served.personas.patients.find((p) => p.situation === 'nominal');
  return [
    `DMP simulé : ${served.url}`, ...(served.parametres === undefined ? [] : [`Fichier de paramètres : ${served.parametres}`]), `Administration : ${served.admin}`,
    `Structure en liste blanche : ${structure?.raisonSociale ?? ''} (FINESS ${structure?.finess ?? ''})`,
    `Patient nominal : ${patient?.traits.prenom ?? ''} ${patient?.traits.nom ?? ''}, INS ${patient?.ins ?? ''}`,
    `Autorité du serveur : ${served.ca}`, `Certificat client : ${served.clientCert}`, `Certificat de cachet : ${served.signCert}`,
    `Journal et traces : ${run}`, 'Ctrl+C pour arrêter.',
  ].join('\n');
}
