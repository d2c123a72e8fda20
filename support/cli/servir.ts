import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addressesFrom } from '../dmp/known-addresses';
import { MOVED_PATH } from '../dmp/parametres/server';
import { certifiedStructures } from '../dmp/personas/certified';
import { loadPersonas } from '../dmp/personas/load';
import { presentPersonas } from '../dmp/personas/presented';
import { serveDmp } from '../dmp/standalone';
import type { ParametersAddresses } from '../dpi-temoin/mineurs/file';
import { serveTemoin, welcome, type Demonstration } from '../dpi-temoin/standalone';
import { HomologairError } from '../erreurs/error';
import { createClock } from '../horloge/clock';
import { hostsOf, installedWith } from '../monde/installation';
import { loadPersonaBook, structuresOf } from '../monde/personas';
import { keptKeys } from '../pki/kept-keys';
import { writableFolder } from '../writable-folder';
import { httpsOption, knownPort } from './raccordement';
import { portOption, type ServirDmpOptions, type ServirTemoinOptions } from './options';

/** A folder of the user's, or one that goes away with the process: it holds keys. */
function folderOf(asked: string | undefined): { path: string; forget(): void } {
  if (asked !== undefined) {
    const path = resolve(asked);
    writableFolder(path, 'les clés et les données du service', 0o700);
    return { path, forget: () => undefined };
  }
  const path = mkdtempSync(join(tmpdir(), 'homologair-'));
  return { path, forget: () => { rmSync(path, { recursive: true, force: true }); } };
}

/** Resolves when the user or the parent process ends the service. */
const untilStopped = (): Promise<void> => new Promise((done) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { done(); });
});

/** The ports were asked for by the user: one that is taken is theirs to change, whichever server met it. */
async function onFreePorts<T>(start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
      const { code, port } = cause as NodeJS.ErrnoException & { port?: number };
      if (code === 'EADDRINUSE' && port) throw new HomologairError('CLI-PORT', { valeur: String(port), raison: 'est déjà occupé' }, error);
    }
    throw error;
  }
}

/** `homologair servir dmp`: the mock DMP, for any client; on a chosen port, at the addresses a run with `--port-dmp` has. */
export async function servirDmp(options: ServirDmpOptions): Promise<void> {
  const ports = { ...(options.port === '0' ? {} : addressesFrom(knownPort(options.port))), adminPort: portOption(options.portAdmin) };
  const folder = folderOf(options.dossier);
  try {
    const dmp = await onFreePorts(() => serveDmp({ json: options.json ?? false, folder: folder.path, structures: structuresOf(loadPersonaBook()), ...ports }));
    await untilStopped();
    await dmp.close();
  } finally {
    folder.forget();
  }
}

/** `homologair servir temoin`: the témoin with one account to try it, and a mock DMP behind it unless it is to call another. */
export async function servirTemoin(options: ServirTemoinOptions): Promise<void> {
  const ports = { port: portOption(options.port), admissionPort: portOption(options.portAdmission) };
  const elsewhere = dmpElsewhere(options);
  const folder = folderOf(undefined);
  try {
    const own = elsewhere ? undefined : await serveDmp({ json: true, folder: folder.path, structures: structuresOf(loadPersonaBook()), print: () => undefined });
    const dmpUrl = elsewhere?.url ?? own?.url ?? '';
    const parameters = own ? parametersIn(await own.side.parametersUrls()) : elsewhere?.parameters;
    const served = await onFreePorts(async () => serveTemoin({
      ...installedWith(await keptKeys(elsewhere?.cles ?? folder.path, certifiedStructures(structuresOf(loadPersonaBook())), new Date())), ...ports,
      database: join(folder.path, 'temoin.sqlite'), ...hostsOf(dmpUrl), clock: createClock(), ...(parameters && { parameters }),
    }, demonstration()));
    const { url, admission, conduite, token, login, motDePasse, secretTotp } = served;
    process.stdout.write(`${options.json ? JSON.stringify({ url, admission, conduite, jeton: token, login, motDePasse, secretTotp, dmp: dmpUrl, ...(own && { adminDmp: own.admin }) }) : welcome(served)}\n`);
    await untilStopped();
    await served.close();
    await own?.close();
  } finally {
    folder.forget();
  }
}

/** The DMP another command serves, and the folder of its keys: both, or the témoin's own. @throws CLI-OPTION, CIBLE-URL, CIBLE-HOTE-REEL */
function dmpElsewhere({ dmp, cles, parametres }: ServirTemoinOptions): { url: string; cles: string; parameters?: ParametersAddresses } | undefined {
  if (dmp === undefined && cles === undefined && parametres === undefined) return undefined;
  if (dmp === undefined || cles === undefined) throw new HomologairError('CLI-OPTION', { option: '--dmp', valeur: dmp ?? '', attendu: 'l’adresse du DMP simulé, avec --cles, le dossier de ses clés' });
  const initiale = parametres && httpsOption('--parametres', parametres);
  return { url: httpsOption('--dmp', dmp), cles: resolve(cles), ...(initiale && { parameters: parametersIn({ initiale, nouvelle: new URL(MOVED_PATH, initiale).href }) }) };
}

const parametersIn = ({ initiale, nouvelle }: { initiale: string; nouvelle: string }): ParametersAddresses => ({ nominal: initiale, nouvelle });

/** One account and the mock's own patients, for who tries the témoin by hand. */
function demonstration(): Demonstration {
  const { professionnels, patients } = presentPersonas(loadPersonas());
  const [structure] = structuresOf(loadPersonaBook());
  const physician = professionnels.find(({ profession }) => profession === '10') ?? professionnels[0];
  if (!structure || !physician) throw new Error('Les personas du DMP simulé sont vides.');
  return {
    professionnel: { persona: 'demonstration', login: 'demonstration', ...physician }, structure,
    patients: patients.map(({ ins, oid, traits }, index) => ({ persona: `patient-${index + 1}`, ins, oid, ...traits, sexe: traits.sexe === 'M' ? 'M' : 'F', statutIns: 'qualifiée' })),
  };
}
