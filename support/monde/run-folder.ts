import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { projectRoot } from '../racine';

/** Where one run writes. `work` holds keys and databases while it lasts, and nothing afterwards. */
export interface RunFolder { id: string; path: string; work: string; forgetSecrets(): void }

/** Parents first, one by one: Node's recursive mkdir never comes back from a place such as /proc, which refuses as if its own parent were missing. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/**
 * Makes `<reports>/<date>-<id>/`: a run never writes into another's folder.
 * @throws HomologairError CLI-DOSSIER when the folder cannot be made there.
 */
export function createRunFolder(reports: string = join(projectRoot, 'reports'), at: Date = new Date()): RunFolder {
  const id = `${at.toISOString().slice(0, 19).replace(/[:T]/g, '-')}-${randomBytes(3).toString('hex')}`;
  const base = resolve(reports);
  const path = join(base, id);
  try {
    makeFolder(base);
    if (!statSync(base).isDirectory()) throw new Error('not a folder');
    mkdirSync(path);
    mkdirSync(join(path, 'travail'), { mode: 0o700 });
  } catch (cause) {
    throw new HomologairError('CLI-DOSSIER', { dossier: base, raison: 'ne peut pas recevoir l’exécution', attendu: 'un dossier où écrire' }, cause);
  }
  const work = join(path, 'travail');
  return { id, path, work, forgetSecrets: () => { rmSync(work, { recursive: true, force: true }); } };
}
