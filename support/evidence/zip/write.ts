import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { HomologairError } from '../../erreurs/error';
import { centralRecord, endRecord, localHeader, MOST_ENTRIES, MOST_OCTETS, type ZipEntry } from './layout';
import { fingerprint, piecesOf, withFile, type Fingerprint } from './pieces';

/** A content to write: octets, or a file read piece by piece, with the fingerprint already told of it. */
export interface Content extends Fingerprint { name: string; from: Buffer | { path: string } }

/**
 * Writes a container whole or not at all: entries in the order given, stored, nothing between them. Same contents, same octets.
 * @throws HomologairError CLI-DOSSIER when nothing can be written there; SCEAU-TROP-GRAND; SCEAU-SOURCE when a file changed since its fingerprint was taken.
 */
export function writeContainer(path: string, contents: readonly Content[]): void {
  const total = contents.reduce((sum, { size, name }) => sum + size + 2 * Buffer.byteLength(name) + 76, 0);
  if (contents.length > MOST_ENTRIES || total > MOST_OCTETS) throw new HomologairError('SCEAU-TROP-GRAND', { fichiers: contents.length, octets: total });
  const temporary = `${path}.tmp`, output = writing(path, () => openSync(temporary, 'w', 0o644));
  try {
    let offset = 0;
    const put = (octets: Buffer): void => { writing(path, () => { writeAll(output, octets); }); offset += octets.length; };
    const entries = contents.map((content): ZipEntry => {
      const entry = { name: content.name, size: content.size, crc: content.crc, offset };
      put(localHeader(entry));
      copy(content, put);
      return entry;
    });
    const directory = offset;
    for (const entry of entries) put(centralRecord(entry));
    put(endRecord(entries.length, offset - directory, directory));
    closeSync(output);
    writing(path, () => { renameSync(temporary, path); });
  } catch (error) {
    try { closeSync(output); } catch { /* closed already */ }
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A missing folder, one in the place of the file, a full disk: for the user to mend. */
function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    const raison = code === 'ENOENT' ? 'est dans un dossier qui n’existe pas' : code === 'EISDIR' ? 'est un dossier' : `ne peut pas être écrit (${code})`;
    throw new HomologairError('CLI-DOSSIER', { dossier: path, raison, attendu: 'un fichier à écrire, dans un dossier qui existe' }, cause);
  }
}

function copy({ name, from, sha256 }: Content, put: (octets: Buffer) => void): void {
  if (Buffer.isBuffer(from)) { put(from); return; }
  const written = withFile(from.path, (file) => fingerprint(piecesOf(file), put));
  if (written.sha256 !== sha256) throw new HomologairError('SCEAU-SOURCE', { fichier: name, detail: 'il a changé pendant le scellement' });
}

function writeAll(file: number, octets: Buffer): void {
  for (let at = 0; at < octets.length;) at += writeSync(file, octets, at);
}
