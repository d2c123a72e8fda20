import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { HomologairError } from './erreurs/error';

/**
 * Makes the folder a user asked for, where it is missing.
 * @param receives what it is to receive, in French. @param mode of the folders that had to be made.
 * @throws HomologairError CLI-DOSSIER when it cannot be made there, or is a file.
 */
export function writableFolder(path: string, receives: string, mode?: number): void {
  try {
    make(path, mode);
    if (!statSync(path).isDirectory()) throw new Error('not a folder');
  } catch (cause) {
    throw new HomologairError('CLI-DOSSIER', { dossier: path, raison: `ne peut pas recevoir ${receives}`, attendu: 'un dossier où écrire' }, cause);
  }
}

/** Parents first, one by one: Node's recursive mkdir never comes back from a place such as /proc, which refuses as if its own parent were missing. */
function make(path: string, mode: number | undefined): void {
  if (existsSync(path)) return;
  make(dirname(path), mode);
  mkdirSync(path, { mode });
}
