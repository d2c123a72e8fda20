import { fstatSync, readSync } from 'node:fs';
import { CENTRAL_LENGTH, CENTRAL_SIGNATURE, centralRecord, END_LENGTH, END_SIGNATURE, endRecord, LOCAL_LENGTH, localHeader, type ZipEntry } from './layout';

/** One thing a container's structure has and should not. `code` of the error table, with its details. */
export interface ZipTrouble { code: ZipTroubleCode; details: Record<string, string> }
export type ZipTroubleCode = 'SCEAU-ZIP' | 'SCEAU-ZIP-COMMENTAIRE' | 'SCEAU-ZIP-OCTETS' | 'SCEAU-ZIP-DOUBLON' | 'SCEAU-ZIP-CHEMIN' | 'SCEAU-ZIP-LIEN'
  | 'SCEAU-ZIP-METHODE' | 'SCEAU-ZIP-ENTETE' | 'SCEAU-ZIP-ORDRE';

/** A container's entries, in its own order, with the troubles of its structure. `data`: where the content begins. */
export interface ZipReading { entries: (ZipEntry & { data: number })[]; troubles: ZipTrouble[] }

const MOST_COMMENT = 0xffff;
const MOST_DIRECTORY = 64 * 1024 * 1024;
const FILE_TYPE = 0o170000, ORDINARY = 0o100000;

/**
 * Reads the structure of a container from its central directory and compares it, octet by octet, with the only one `writeContainer` makes of the
 * same entries: what is not told by a name (comment, doubled entry, link, path…) is still found as a header that differs. Never throws for what the file holds.
 * @param file descriptor of the open container.
 */
export function readStructure(file: number): ZipReading {
  const octets = fstatSync(file).size, troubles: ZipTrouble[] = [];
  const say = (code: ZipTroubleCode, details: Record<string, string> = {}): void => { troubles.push({ code, details }); };
  const broken = (detail: string): ZipReading => ({ entries: [], troubles: [...troubles, { code: 'SCEAU-ZIP', details: { detail } }] });

  const end = findEnd(file, octets);
  if (end === undefined) return broken('le répertoire de fin manque : le fichier est coupé ou ce n’est pas un zip');
  if (end.comment > 0) say('SCEAU-ZIP-COMMENTAIRE', { ou: 'le conteneur' });
  if (end.at + END_LENGTH + end.comment < octets) say('SCEAU-ZIP-OCTETS', { ou: 'après la fin du conteneur' });
  const count = end.record.readUInt16LE(10), length = end.record.readUInt32LE(12), start = end.record.readUInt32LE(16);
  if (start + length > end.at || length > MOST_DIRECTORY) return broken('le répertoire central sort du fichier');
  if (start + length < end.at) say('SCEAU-ZIP-OCTETS', { ou: 'entre le répertoire central et la fin' });
  if (!end.record.subarray(0, 20).equals(endRecord(count, length, start).subarray(0, 20))) say('SCEAU-ZIP-ENTETE', { fichier: 'répertoire de fin' });
  const directory = readAt(file, start, length);
  if (directory === undefined) return broken('le répertoire central est coupé');

  const entries: ZipReading['entries'] = [];
  let at = 0, expected = 0;
  for (let index = 0; index < count; index += 1) {
    const read = readRecord(directory, at, say);
    if (read === undefined) return broken(`l’entrée ${index + 1} du répertoire central est illisible`);
    at += read.length;
    const { entry } = read;
    if (entry.offset !== expected) say('SCEAU-ZIP-OCTETS', { ou: `avant « ${entry.name} »` });
    const local = localHeader(entry), found = readAt(file, entry.offset, local.length);
    if (found === undefined || entry.offset + local.length + entry.size > start) return broken(`l’entrée « ${entry.name} » sort du fichier`);
    if (!found.equals(local)) say('SCEAU-ZIP-ENTETE', { fichier: entry.name });
    expected = entry.offset + LOCAL_LENGTH + found.readUInt16LE(26) + found.readUInt16LE(28) + entry.size;
    entries.push({ ...entry, data: expected - entry.size });
  }
  if (at !== length) say('SCEAU-ZIP-OCTETS', { ou: 'dans le répertoire central' });
  if (expected !== start) say('SCEAU-ZIP-OCTETS', { ou: 'avant le répertoire central' });
  nameTroubles(entries.map(({ name }) => name), say);
  return { entries, troubles };
}

type Say = (code: ZipTroubleCode, details?: Record<string, string>) => void;

/** One record of the central directory; undefined when it cannot be one. */
function readRecord(directory: Buffer, at: number, say: Say): { entry: ZipEntry; length: number } | undefined {
  if (at + CENTRAL_LENGTH > directory.length || directory.readUInt32LE(at) !== CENTRAL_SIGNATURE) return undefined;
  const u16 = (field: number): number => directory.readUInt16LE(at + field), u32 = (field: number): number => directory.readUInt32LE(at + field);
  const [nameLength, extra, comment] = [u16(28), u16(30), u16(32)];
  const length = CENTRAL_LENGTH + nameLength + extra + comment;
  if (at + length > directory.length || nameLength === 0) return undefined;
  const name = directory.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
  const entry = { name, size: u32(20), crc: u32(16), offset: u32(42) };
  const type = (u32(38) >>> 16) & FILE_TYPE;
  if (u16(10) !== 0 || (u16(8) & 1) !== 0 || u32(24) !== entry.size) say('SCEAU-ZIP-METHODE', { fichier: name });
  else if ((type !== 0 && type !== ORDINARY) || name.endsWith('/')) say('SCEAU-ZIP-LIEN', { fichier: name });
  else if (comment > 0) say('SCEAU-ZIP-COMMENTAIRE', { ou: `l’entrée « ${name} »` });
  else if (!directory.subarray(at, at + length).equals(centralRecord(entry))) say('SCEAU-ZIP-ENTETE', { fichier: name });
  return { entry, length };
}

function nameTroubles(names: readonly string[], say: Say): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (!isSafeName(name)) say('SCEAU-ZIP-CHEMIN', { fichier: name });
    // A file system that ignores case would write one over the other.
    if (seen.has(name.toLowerCase())) say('SCEAU-ZIP-DOUBLON', { fichier: name });
    seen.add(name.toLowerCase());
  }
  if (names.some((name, index) => index > 0 && compareNames(names[index - 1] ?? '', name) > 0)) say('SCEAU-ZIP-ORDRE');
}

export const MIMETYPE_NAME = 'mimetype';
/** Order of the entries: `mimetype`, then the others by the octets of their names. */
export const compareNames = (one: string, other: string): number => {
  if (one === other) return 0;
  if (one === MIMETYPE_NAME) return -1;
  return other === MIMETYPE_NAME ? 1 : Buffer.compare(Buffer.from(one), Buffer.from(other));
};

/** A relative name that stays below the folder it is opened in, on any system, and that `sha256sum` reads back as it is. */
export const isSafeName = (name: string): boolean =>
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  name.length <= 400 && name === name.normalize('NFC') && !/[\u0000-\u001f\u007f\\:*?"<>|\ufffd]/u.test(name)
  && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/^\s|[\s.]$/.test(part));

function findEnd(file: number, octets: number): { at: number; record: Buffer; comment: number } | undefined {
  const start = Math.max(0, octets - END_LENGTH - MOST_COMMENT - MOST_COMMENT), tail = readAt(file, start, octets - start);
  for (let at = (tail?.length ?? 0) - END_LENGTH; tail !== undefined && at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    const comment = tail.readUInt16LE(at + 20);
    if (at + END_LENGTH + comment <= tail.length) return { at: start + at, record: tail.subarray(at, at + END_LENGTH), comment };
  }
  return undefined;
}

/** Undefined when the file ends before. */
function readAt(file: number, at: number, length: number): Buffer | undefined {
  const octets = Buffer.alloc(length);
  for (let read = 0; read < length;) {
    const more = readSync(file, octets, read, length - read, at + read);
    if (more === 0) return undefined;
    read += more;
  }
  return octets;
}
