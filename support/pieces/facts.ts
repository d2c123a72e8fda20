import type { PieceFact, PieceKindSnapshot, PiecesSnapshot } from '../journal/facts';
import { PIECE_CHECKS } from '../referentiel/piece-checks';
import type { PieceKind } from '../referentiel/pieces';
import type { FileReading, ReadRegister } from './read';
import type { DeclaredPiece } from './schema';

/** A piece's fact, before a journal gives it its place and keeps its bytes. */
export type PieceToRecord = Omit<PieceFact, 'seq' | 'at' | 'body'>;

const snapshotOf = ({ cle, nom, titre, detenteur, ageMaxMois, controles, exigences, aLire, mecaniques = [], facultative }: PieceKind): PieceKindSnapshot => ({
  cle, nom, titre, detenteur, ageMaxMois, controles: controles.map((name) => ({ cle: name, dit: PIECE_CHECKS[name].dit })), exigences, aLire, mecaniques,
  ...(facultative === undefined ? {} : { facultative }),
});

/** What the header of a run keeps of pieces. A register's path stays on the machine: only its name is told. */
export function piecesSnapshot(kinds: readonly PieceKind[], read?: ReadRegister): PiecesSnapshot {
  if (read === undefined) return { kinds: kinds.map(snapshotOf) };
  const { register: { exemple, etablissement, sansObjet }, sha256, file } = read;
  return {
    kinds: kinds.map(snapshotOf),
    register: {
      fichier: file.split(/[\\/]/).at(-1) ?? file, sha256, exemple, sansObjet,
      etablissement: { ...etablissement, responsable: etablissement.responsable.nom },
    },
  };
}

/** The fact of one declared piece. */
export function pieceFact({ cle, titre, fichier, date, validite, numero, empreinte, detenteur, champs }: DeclaredPiece, reading: FileReading, kinds: readonly PieceKind[]): PieceToRecord {
  const kind = kinds.find((entry) => entry.cle === cle);
  const { bytes: _bytes, ...file } = reading;
  return {
    kind: 'piece', piece: cle, titre: titre ?? kind?.titre ?? cle, detenteur: detenteur ?? { fonction: kind?.detenteur ?? '' },
    ...(date === undefined ? {} : { date }), ...(validite === undefined ? {} : { validite }), ...(numero === undefined ? {} : { numero }),
    fichier: { nom: fichier, ...file }, ...(empreinte === undefined ? {} : { empreinteDeclaree: empreinte }), champs,
  };
}
