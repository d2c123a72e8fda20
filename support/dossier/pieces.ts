import { redactedTexts } from '../evidence/redaction/leaves';
import type { Fact, PieceFields } from '../journal/facts';
import type { ReadRegister } from '../pieces/read';

/** A piece of the establishment, from a register or from the run that presented it. */
export interface DossierPiece { cle: string; titre: string; fichier: string; present: boolean; date?: string; validite?: string; numero?: string; sha256?: string; champs: PieceFields; /** Fact that recorded it, when the run did. */ fact?: string }

/** The facts of one worker, in order. */
interface Recorded { facts(worker: string): readonly Fact[] }

/** Pieces the run recorded, each once: scenarios show the same ones. */
export function recordedPieces(record: Recorded, workers: Iterable<string>): DossierPiece[] {
  const seen = new Map<string, DossierPiece>();
  for (const worker of workers) {
    for (const fact of record.facts(worker)) {
      if (fact.kind !== 'piece') continue;
      const key = `${fact.piece}\n${fact.fichier.nom}\n${fact.fichier.sha256 ?? ''}`;
      if (seen.has(key)) continue;
      seen.set(key, {
        cle: fact.piece, titre: fact.titre, fichier: fact.fichier.nom, present: fact.fichier.present, champs: fact.champs, fact: `${worker}:${fact.seq}`,
        ...(fact.date === undefined ? {} : { date: fact.date }), ...(fact.validite === undefined ? {} : { validite: fact.validite }),
        ...(fact.numero === undefined ? {} : { numero: fact.numero }), ...(fact.fichier.sha256 === undefined ? {} : { sha256: fact.fichier.sha256 }),
      });
    }
  }
  return sorted([...seen.values()]);
}

/** Pieces of a register given to `dossier --pieces`. */
export function registerPieces({ files }: ReadRegister, titles: ReadonlyMap<string, string>): DossierPiece[] {
  return sorted(files.map(({ piece: { cle, titre, fichier, date, validite, numero, champs }, reading }) => ({
    cle, titre: titre ?? titles.get(cle) ?? cle, fichier, present: reading.present, champs,
    ...(date === undefined ? {} : { date }), ...(validite === undefined ? {} : { validite }), ...(numero === undefined ? {} : { numero }), ...(reading.sha256 === undefined ? {} : { sha256: reading.sha256 }),
  })));
}

/** Pieces without the names in them, nor the digest of their file: it would let a name be found by trying. */
export const maskedPieces = (pieces: readonly DossierPiece[], text: (value: string) => string): DossierPiece[] =>
  pieces.map(({ sha256: _sha256, ...piece }) => redactedTexts(piece, text));

const sorted = (pieces: DossierPiece[]): DossierPiece[] => pieces.sort((one, other) => one.cle.localeCompare(other.cle, 'en') || (other.date ?? '').localeCompare(one.date ?? '', 'en') || one.fichier.localeCompare(other.fichier, 'en'));
