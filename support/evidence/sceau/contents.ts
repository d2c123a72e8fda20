import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../../erreurs/error';
import { fingerprint, piecesOf, withFile } from '../zip/pieces';
import { isSafeName } from '../zip/read';
import type { Content } from '../zip/write';
import { isLeftBehind, standingOf } from './known-names';
import { HEADER, RESULT, RUN_FILES, RUN_FOLDERS } from './names';

/**
 * What of a run's folder goes into its container, with the fingerprint of each file, read piece by piece.
 * @param dossier where the commission's papers are, when not in the run's own `dossier/`.
 * @throws HomologairError SCEAU-SOURCE for a link, a name that cannot be told, or a run without record or result.
 */
export function contentsOfRun(runFolder: string, dossier?: string): Content[] {
  const contents = [
    ...RUN_FILES.filter((name) => existsSync(join(runFolder, name))).map((name) => contentOf(join(runFolder, name), name)),
    ...RUN_FOLDERS.filter((name) => name !== 'dossier' || dossier === undefined).flatMap((name) => below(join(runFolder, name), name)),
    ...(dossier === undefined ? [] : below(dossier, 'dossier')),
  ];
  for (const required of [HEADER, RESULT]) {
    if (!contents.some(({ name }) => name === required)) throw new HomologairError('SCEAU-SOURCE', { fichier: required, detail: 'il manque au dossier de l’exécution' });
  }
  return contents;
}

function below(folder: string, name: string): Content[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((part) => {
    const path = join(folder, part), inside = `${name}/${part.normalize('NFC')}`;
    if (lstatSync(path).isDirectory()) return below(path, inside);
    return isLeftBehind(inside) ? [] : [contentOf(path, inside)];
  });
}

function contentOf(path: string, name: string): Content {
  if (!lstatSync(path).isFile()) throw new HomologairError('SCEAU-SOURCE', { fichier: name, detail: 'ce n’est pas un fichier ordinaire' });
  if (standingOf(name) === 'égarée') throw new HomologairError('SCEAU-SOURCE', { fichier: name, detail: 'une exécution n’en écrit pas de ce nom' });
  if (!isSafeName(name)) throw new HomologairError('SCEAU-SOURCE', { fichier: name, detail: 'son nom ne s’écrirait pas partout' });
  try {
    return { name, from: { path }, ...withFile(path, (file) => fingerprint(piecesOf(file))) };
  } catch (cause) {
    throw new HomologairError('SCEAU-SOURCE', { fichier: name, detail: `il ne se lit pas (${(cause as NodeJS.ErrnoException).code ?? ''})` }, cause);
  }
}

/** A file made for the container. */
export const madeHere = (name: string, text: string | Buffer): Content => {
  const from = Buffer.isBuffer(text) ? text : Buffer.from(text, 'utf8');
  return { name, from, ...fingerprint([from]) };
};
