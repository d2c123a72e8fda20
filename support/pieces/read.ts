import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { HomologairError } from '../erreurs/error';
import { loadPieceKinds, type PieceKind } from '../referentiel/pieces';
import { parseRegister } from './parse';
import type { DeclaredPiece, Register } from './schema';

/** A register is written by hand: more than this is a mistake. */
const MAX_REGISTER = 1_000_000;
/** Bytes of a piece up to this size go into the record; larger ones are known by their digest. */
export const MAX_KEPT = 5 * 1024 * 1024;

/** What the disk says of a piece's file. `bytes` when it is small enough to be kept. */
export interface FileReading { present: boolean; size?: number; sha256?: string; bytes?: Buffer }
/** A register with its files read: everything the run needs, taken once. */
export interface ReadRegister { file: string; sha256: string; register: Register; files: { piece: DeclaredPiece; reading: FileReading }[] }

/**
 * Reads an establishment's register and the files it names. A file that is not there is no error here: a rule says it.
 * @throws HomologairError PIECES-FICHIER, PIECES-YAML, PIECES-CHAMP, PIECES-DATE, PIECES-CHEMIN (a file outside the register's folder).
 */
export function readRegister(path: string, startedAt: Date, kinds: readonly PieceKind[] = loadPieceKinds()): ReadRegister {
  const file = resolve(path);
  const source = registerBytes(file);
  const register = parseRegister(source.toString('utf8'), path, kinds, startedAt);
  return {
    file, sha256: createHash('sha256').update(source).digest('hex'), register,
    files: register.pieces.map((piece) => ({ piece, reading: readPiece(dirname(file), piece.fichier) })),
  };
}

function registerBytes(file: string): Buffer {
  try {
    const state = statSync(file);
    if (!state.isFile()) throw new Error('ce n’est pas un fichier');
    if (state.size > MAX_REGISTER) throw new Error(`il pèse ${state.size} octets`);
    return readFileSync(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const raison = code === 'ENOENT' ? 'il n’existe pas' : code === 'EACCES' ? 'la lecture est interdite' : (cause as Error).message;
    throw new HomologairError('PIECES-FICHIER', { fichier: file, raison }, cause);
  }
}

function readPiece(folder: string, name: string): FileReading {
  let path: string;
  try {
    path = realpathSync(join(folder, name));
  } catch {
    return { present: false };
  }
  // The record of a run is shown to others: a link must not draw in a file the register has no business with.
  if (!path.startsWith(realpathSync(folder) + sep)) throw new HomologairError('PIECES-CHEMIN', { fichier: name });
  try {
    return digestOf(path);
  } catch {
    return { present: false };
  }
}

/** Read by parts: a scan of hundreds of pages must not fill the memory. */
function digestOf(path: string): FileReading {
  const fd = openSync(path, 'r');
  try {
    const state = fstatSync(fd);
    if (!state.isFile()) return { present: false };
    const hash = createHash('sha256');
    const kept: Buffer[] = [];
    let size = 0;
    for (;;) {
      const part = Buffer.alloc(256 * 1024);
      const read = readSync(fd, part, 0, part.length, null);
      if (read === 0) break;
      size += read;
      hash.update(part.subarray(0, read));
      if (size <= MAX_KEPT) kept.push(part.subarray(0, read));
      else kept.length = 0;
    }
    return { present: true, size, sha256: hash.digest('hex'), ...(size <= MAX_KEPT ? { bytes: Buffer.concat(kept) } : {}) };
  } finally {
    closeSync(fd);
  }
}
