import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveDmp } from '../dmp/standalone';
import { serveTemoin, welcome } from '../dpi-temoin/standalone';
import { HomologairError } from '../erreurs/error';
import { createClock } from '../horloge/clock';
import { loadRunPki } from '../pki/run-pki';
import { writableFolder } from '../writable-folder';
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

/** `homologair servir dmp`: the mock DMP, for any client. */
export async function servirDmp(options: ServirDmpOptions): Promise<void> {
  const ports = { port: portOption(options.port), adminPort: portOption(options.portAdmin) };
  const folder = folderOf(options.dossier);
  try {
    const dmp = await onFreePorts(() => serveDmp({ json: options.json ?? false, folder: folder.path, ...ports }));
    await untilStopped();
    await dmp.close();
  } finally {
    folder.forget();
  }
}

/** `homologair servir temoin`: the témoin with a mock DMP behind it, and one account to try it. */
export async function servirTemoin(options: ServirTemoinOptions): Promise<void> {
  const port = portOption(options.port);
  const folder = folderOf(undefined);
  try {
    const dmp = await serveDmp({ json: true, folder: folder.path, print: () => undefined });
    const { personas } = dmp.served;
    const pki = loadRunPki(join(folder.path, 'pki'));
    const [structure] = personas.structures;
    const physician = personas.professionnels.find(({ profession }) => profession === '10') ?? personas.professionnels[0];
    if (!structure || !physician) throw new Error('Les personas du DMP simulé sont vides.');
    const persona = Object.keys(pki.structures)[0] ?? '';
    const nominal = pki.structures[persona];
    if (!nominal) throw new Error('Les clés de la première structure manquent.');
    const served = await onFreePorts(async () => serveTemoin({
      database: join(folder.path, 'temoin.sqlite'), dmpUrl: dmp.url, certificates: { nominal, ...pki.bad }, trust: { ca: pki.serverCa, crls: [pki.crlBundle] }, clock: createClock(), port,
      parameters: { nominal: (await dmp.side.parametersUrls()).initiale },
    }, {
      professionnel: { persona: 'demonstration', login: 'demonstration', ...physician },
      patients: personas.patients.map(({ ins, oid, traits }, index) => ({ persona: `patient-${index + 1}`, ins, oid, ...traits, sexe: traits.sexe === 'M' ? 'M' : 'F', statutIns: 'qualifiée' })),
      structure: { persona, ...structure },
    }));
    const { url, admission, token, login, motDePasse, secretTotp } = served;
    process.stdout.write(`${options.json ? JSON.stringify({ url, admission, jeton: token, login, motDePasse, secretTotp, dmp: dmp.url, adminDmp: dmp.admin }) : welcome(served)}\n`);
    await untilStopped();
    await served.close();
    await dmp.close();
  } finally {
    folder.forget();
  }
}
