import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { HomologairError } from '../erreurs/error';

/** The accounts' secrets of `--secrets`, one a line; none when the option is not given, which is not the same as an empty file. @throws HomologairError CLI-OPTION when it cannot be read. */
export function secretsIn(file: string | undefined): { secrets?: string[] } {
  if (file === undefined) return {};
  try {
    return { secrets: readFileSync(resolve(file), 'utf8').split(/\r?\n/).filter((line) => line.trim() !== '') };
  } catch (cause) {
    throw new HomologairError('CLI-OPTION', { option: '--secrets', valeur: file, attendu: 'un fichier lisible, un secret par ligne' }, cause);
  }
}
