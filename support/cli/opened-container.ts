import { HomologairError } from '../erreurs/error';
import { verifyContainer } from '../evidence/verification/verify';
import type { Resultat } from '../jugement/resultat';
import { openXml } from '../xml/open';
import { frugalFor } from './frugal';
import { existingFile } from './options';

/**
 * Verifies a container and reads what is wanted of its run while it is open.
 * @throws HomologairError JUGEMENT-DIFFERENT when it was altered or its facts do not bear its verdicts; a difference that a new version of a rule explains is none here.
 */
export async function openedContainer<T>(path: string, read: (folder: string, resultat: Resultat) => T): Promise<T> {
  const found: T[] = [], file = existingFile(path);
  frugalFor(file);
  await openXml();
  const { anomalies, jugement } = verifyContainer(file, { withRun: (folder, resultat) => { found.push(read(folder, resultat)); } });
  const [value] = found;
  if (found.length === 0) {
    const [first] = [...anomalies, ...(jugement?.differences.filter(({ cause }) => cause === undefined) ?? [])];
    throw new HomologairError('JUGEMENT-DIFFERENT', { dossier: file, detail: first?.phrase.replace(/\.$/, '') ?? 'ses verdicts ne se recalculent pas' });
  }
  return value as T;
}
