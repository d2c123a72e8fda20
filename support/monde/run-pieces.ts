import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetFile } from '../dpi/target-file';
import { HomologairError } from '../erreurs/error';
import type { PiecesSnapshot } from '../journal/facts';
import type { JournalWriter } from '../journal/writer';
import { withSlugs } from '../pieces/exigences';
import { pieceFact, piecesSnapshot, type PieceToRecord } from '../pieces/facts';
import { readRegister, type FileReading } from '../pieces/read';
import { fixture } from '../racine';
import type { Catalogue } from '../referentiel/catalogue';
import { loadPieceKinds } from '../referentiel/pieces';

/** The register of the témoin's fictive establishment. */
export const EXAMPLE_PIECES = (): string => fixture('pieces', 'exemple', 'pieces.yaml');

/** The pieces of a run, read once for all its workers: what the header keeps, and the facts they will record, left in a file that goes away with the run. */
export interface RunPieces { snapshot: PiecesSnapshot; store(workFolder: string): string | undefined }

type Stored = { fact: PieceToRecord; /** Copy of the bytes, named by their digest. */ copy?: string };

/**
 * Reads the register a run was given; the témoin has its example, another target none.
 * @throws HomologairError PIECES-… ; PIECES-EXEMPLE when a real target is given the example.
 */
export function preparePieces(o: { file?: string; target: TargetFile; catalogue: Catalogue; startedAt: Date }): RunPieces {
  const kinds = loadPieceKinds();
  const file = o.file ?? (o.target.cible.temoin ? EXAMPLE_PIECES() : undefined);
  if (file === undefined) return { snapshot: piecesSnapshot(kinds), store: () => undefined };
  const read = readRegister(file, o.startedAt, kinds);
  if (read.register.exemple && !o.target.cible.temoin) throw new HomologairError('PIECES-EXEMPLE', { fichier: file, cible: o.target.cible.nom });
  const register = withSlugs(read.register, file, (name) => (o.catalogue.bySlug(name) ?? o.catalogue.byTag(name.replace(/^@/, '')))?.slug);
  const pieces = read.files.map(({ reading }, at) => ({ reading, fact: pieceFact(register.pieces[at] as (typeof register.pieces)[number], reading, kinds) }));
  return { snapshot: piecesSnapshot(kinds, { ...read, register }), store: (workFolder) => storePieces(workFolder, pieces) };
}

function storePieces(workFolder: string, pieces: readonly { fact: PieceToRecord; reading: FileReading }[]): string {
  const copies = join(workFolder, 'pieces');
  mkdirSync(copies, { recursive: true });
  const stored = pieces.map(({ fact, reading }): Stored => {
    if (reading.bytes === undefined || reading.sha256 === undefined) return { fact };
    const copy = join(copies, reading.sha256);
    writeFileSync(copy, reading.bytes);
    return { fact, copy };
  });
  const list = join(workFolder, 'pieces.json');
  writeFileSync(list, JSON.stringify(stored));
  return list;
}

/** Each piece becomes a fact of this worker's journal, before its first scenario. */
export function recordPieces(journal: JournalWriter, list: string): void {
  for (const { fact, copy } of JSON.parse(readFileSync(list, 'utf8')) as Stored[]) {
    journal.append({ ...fact, ...(copy === undefined ? {} : { body: journal.body(readFileSync(copy)) }) });
  }
}
