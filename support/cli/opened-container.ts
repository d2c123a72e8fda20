import { readSync } from 'node:fs';
import { HomologairError } from '../erreurs/error';
import { verifyContainer } from '../evidence/verification/verify';
import { LOCAL_SIGNATURE } from '../evidence/zip/layout';
import { withFile } from '../evidence/zip/pieces';
import type { Resultat } from '../jugement/resultat';
import { openXml } from '../xml/open';
import { frugalFor } from './frugal';
import { existingFile } from './options';

/**
 * Verifies a container and reads what is wanted of its run while it is open.
 * @throws HomologairError CLI-DOSSIER when it is no container at all; JUGEMENT-DIFFERENT when it was altered or its facts do not bear its verdicts; a
 * difference that a new version of a rule explains is none here.
 */
export async function openedContainer<T>(path: string, read: (folder: string, resultat: Resultat) => T): Promise<T> {
  const found: T[] = [], file = existingFile(path);
  frugalFor(file);
  await openXml();
  const { anomalies, jugement, fichiers } = verifyContainer(file, { withRun: (folder, resultat) => { found.push(read(folder, resultat)); } });
  const [value] = found;
  if (found.length === 0) {
    if (fichiers === 0 && !beginsAsZip(file)) throw new HomologairError('CLI-DOSSIER', { dossier: file, raison: 'n’est ni une exécution ni un conteneur', attendu: 'le dossier d’une exécution, ou un conteneur .asice' });
    const [first] = [...anomalies, ...(jugement?.differences.filter(({ cause }) => cause === undefined) ?? [])];
    // What was found alone: what to do of it is said once.
    throw new HomologairError('JUGEMENT-DIFFERENT', { dossier: file, detail: first?.phrase.replace(/ Attendu : .*$/s, '').replace(/\.$/, '') ?? 'ses verdicts ne se recalculent pas' });
  }
  return value as T;
}

/** A container that was cut still does. */
const beginsAsZip = (path: string): boolean => withFile(path, (file) => { const octets = Buffer.alloc(4); readSync(file, octets, 0, 4, 0); return octets.readUInt32LE(0) === LOCAL_SIGNATURE; });
