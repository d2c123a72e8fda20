import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { standingOf } from '../sceau/known-names';
import { digestsText, isReferenced, odfManifest } from '../sceau/manifests';
import { DIGESTS, mediaOf, ODF_MANIFEST, PROOF_LISTS, REQUIRED, RUN_FILES, RUN_FOLDERS, RULES_LOCK, uriOf } from '../sceau/names';
import type { FileReference } from '../sceau/signature-document';
import { fingerprint, piecesOf, type Fingerprint } from '../zip/pieces';
import type { ZipReading } from '../zip/read';
import { anomaly, type Anomaly } from './anomaly';

type Entry = ZipReading['entries'][number];
export interface Opened extends Entry { sha256: string; /** CRC-32 of the content, beside the one its header tells. */ counted: number }

/** What the judgement will read again, and the list of proofs, by which those to make again are named. */
const isOfTheRun = (name: string): boolean => name === RULES_LOCK || (PROOF_LISTS as readonly string[]).includes(name) || (RUN_FILES as readonly string[]).includes(name) || RUN_FOLDERS.some((folder) => folder !== 'dossier' && folder !== 'preuves' && name.startsWith(`${folder}/`));

/**
 * Reads every entry once, piece by piece, tells its fingerprint, and puts the run's own files below a folder.
 * @param folder where to; undefined when names cannot be trusted: then nothing is written.
 */
export function openEntries(file: number, entries: readonly Entry[], folder: string | undefined): Opened[] {
  return entries.map((entry) => {
    const pieces = piecesOf(file, entry.data, entry.size);
    const read = ({ sha256, crc }: Fingerprint): Opened => ({ ...entry, sha256, counted: crc });
    if (folder === undefined || !isOfTheRun(entry.name)) return read(fingerprint(pieces));
    const path = join(folder, ...entry.name.split('/'));
    mkdirSync(dirname(path), { recursive: true });
    const output = openSync(path, 'wx', 0o600);
    try {
      return read(fingerprint(pieces, (piece) => { for (let at = 0; at < piece.length;) at += writeSync(output, piece, at); }));
    } finally {
      closeSync(output);
    }
  });
}

/** Compares the files found with those the signature references and the two manifests list. */
export function checkFiles(opened: readonly Opened[], references: readonly FileReference[], texts: ReadonlyMap<string, string>): Anomaly[] {
  const signed = new Map(references.map((reference) => [reference.uri, reference]));
  const found = new Set(opened.map(({ name }) => uriOf(name)));
  const listed = texts.get(DIGESTS), manifest = texts.get(ODF_MANIFEST);
  return [
    ...opened.filter(({ name }) => isReferenced(name)).flatMap(({ name, sha256 }): Anomaly[] => {
      const reference = signed.get(uriOf(name));
      if (reference === undefined) return [anomaly('SCEAU-FICHIER-NON-SIGNE', { fichier: name })];
      if (reference.digest !== Buffer.from(sha256, 'hex').toString('base64')) return [anomaly('SCEAU-EMPREINTE', { fichier: name })];
      return reference.media === mediaOf(name) ? [] : [anomaly('SCEAU-SIGNATURE-FORME', { detail: `elle donne à « ${name} » une autre nature` })];
    }),
    ...references.filter(({ uri }) => !found.has(uri)).map(({ uri }) => anomaly('SCEAU-FICHIER-ABSENT', { fichier: decode(uri) })),
    ...(signed.size === references.length ? [] : [anomaly('SCEAU-SIGNATURE-FORME', { detail: 'elle référence deux fois le même fichier' })]),
    ...opened.filter(({ name }) => standingOf(name) === 'étrangère').map(({ name }) => anomaly('SCEAU-NOM', { fichier: name })),
    ...REQUIRED.filter((name) => !found.has(uriOf(name))).map((name) => anomaly('SCEAU-PIECE-MANQUANTE', { fichier: name })),
    ...(listed === undefined || listed === digestsText(opened) ? [] : [anomaly('SCEAU-MANIFESTE', { fichier: DIGESTS })]),
    ...(manifest === undefined || manifest === odfManifest(opened.map(({ name }) => name)) ? [] : [anomaly('SCEAU-MANIFESTE', { fichier: ODF_MANIFEST })]),
  ];
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
