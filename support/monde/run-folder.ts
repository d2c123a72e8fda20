import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { projectRoot } from '../racine';
import { writableFolder } from '../writable-folder';

/** Where one run writes. `work` holds keys and databases while it lasts, and nothing afterwards. */
export interface RunFolder { id: string; path: string; work: string; forgetSecrets(): void }

/**
 * Makes `<reports>/<date>-<id>/`: a run never writes into another's folder.
 * @throws HomologairError CLI-DOSSIER when the folder cannot be made there.
 */
export function createRunFolder(reports: string = join(projectRoot, 'reports'), at: Date = new Date()): RunFolder {
  const id = `${at.toISOString().slice(0, 19).replace(/[:T]/g, '-')}-${randomBytes(3).toString('hex')}`;
  const base = resolve(reports);
  const path = join(base, id);
  writableFolder(base, 'l’exécution');
  try {
    mkdirSync(path);
    mkdirSync(join(path, 'travail'), { mode: 0o700 });
  } catch (cause) {
    throw new HomologairError('CLI-DOSSIER', { dossier: base, raison: 'ne peut pas recevoir l’exécution', attendu: 'un dossier où écrire' }, cause);
  }
  const work = join(path, 'travail');
  return { id, path, work, forgetSecrets: () => { rmSync(work, { recursive: true, force: true }); } };
}
