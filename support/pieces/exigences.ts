import { HomologairError } from '../erreurs/error';
import type { DeclaredPiece, Register } from './schema';

/** Slug of the exigence a register names by its slug or by one of its tags; undefined when the catalogue has none. */
export type SlugOf = (name: string) => string | undefined;

/**
 * The register with every exigence under its stable slug: two numberings of one text must not make two reserves.
 * @throws HomologairError PIECES-EXIGENCE when a name is not in the catalogue.
 */
export function withSlugs(register: Register, file: string, slugOf: SlugOf): Register {
  return { ...register, pieces: register.pieces.map((piece) => pieceWithSlugs(piece, file, slugOf)) };
}

function pieceWithSlugs(piece: DeclaredPiece, fichier: string, slugOf: SlugOf): DeclaredPiece {
  const slug = (nom: string): string => {
    const found = slugOf(nom);
    if (found === undefined) throw new HomologairError('PIECES-EXIGENCE', { fichier, piece: piece.cle, nom });
    return found;
  };
  const named = <T extends { exigence: string }>(items: readonly T[]): T[] => items.map((item) => ({ ...item, exigence: slug(item.exigence) }));
  const { exigences, reserves, planActions, lignes, ...others } = piece.champs;
  return {
    ...piece,
    champs: {
      ...others, ...(exigences ? { exigences: exigences.map(slug) } : {}), ...(reserves ? { reserves: named(reserves) } : {}),
      ...(planActions ? { planActions: named(planActions) } : {}), ...(lignes ? { lignes: named(lignes) } : {}),
    },
  };
}
