import { join } from 'node:path';
import { HomologairError } from '../erreurs/error';

/** Where the record of a run lives, below the run's folder: relative names only, so that the folder may move. */
export const journalFolder = (runFolder: string): string => join(runFolder, 'journal');
export const headerFile = (runFolder: string): string => join(journalFolder(runFolder), 'entete.json');
export const blobFolder = (runFolder: string): string => join(runFolder, 'blobs');

/** @throws JOURNAL-EXECUTANT when the name could leave the folder. */
export function workerFile(runFolder: string, worker: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(worker)) throw new HomologairError('JOURNAL-EXECUTANT', { nom: worker });
  return join(journalFolder(runFolder), `${worker}.ndjson`);
}

/** @throws JOURNAL-CORPS when the digest is not one: it comes from a file that may have been edited. */
export function blobFile(runFolder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new HomologairError('JOURNAL-CORPS', { empreinte: sha256.slice(0, 80), detail: 'empreinte mal formée' });
  return join(blobFolder(runFolder), sha256);
}
