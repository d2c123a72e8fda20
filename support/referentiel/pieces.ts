import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { HomologairError } from '../erreurs/error';
import { fixture } from '../racine';
import { PIECE_CHECKS, PIECE_HOLDERS } from './piece-checks';
import { checkedYaml } from './yaml-file';

const keysOf = <T extends object>(list: T): [keyof T & string] => Object.keys(list) as [keyof T & string];
const slug = z.string().regex(/^[a-z0-9-]+$/);

/** A kind of documentary piece: what an establishment or its vendor keeps, and what a machine can check of it. */
export const pieceKindSchema = z.strictObject({
  cle: slug,
  /** What scenarios call it. */
  nom: z.string(),
  titre: z.string(),
  detenteur: z.enum(keysOf(PIECE_HOLDERS)),
  /** Oldest age admitted, in months; null when no source gives one. */
  ageMaxMois: z.int().positive().nullable(),
  source: z.string(),
  /** Slugs of the exigences it serves. */
  exigences: z.array(slug).min(1),
  controles: z.array(z.enum(keysOf(PIECE_CHECKS))).min(1),
  /** What no check reads: the commission does. */
  aLire: z.string(),
  /** Exigences that the checks decide alone; the others end *à examiner*. */
  mecaniques: z.array(slug).optional(),
  /** When it may lawfully be missing; absent: never. */
  facultative: z.string().optional(),
  /** What the piece must hold for one exigence, when its kind serves several. */
  attendus: z.record(slug, z.string()).optional(),
  commentaire: z.string().optional(),
})
  .refine((kind) => (kind.ageMaxMois !== null) === kind.controles.includes('age'), { path: ['ageMaxMois'], message: 'un âge maximal et le contrôle « age » vont ensemble' })
  .refine((kind) => Object.keys(kind.attendus ?? {}).every((name) => kind.exigences.includes(name)), { path: ['attendus'], message: "un attendu nomme une exigence que la pièce ne sert pas" })
  .refine((kind) => (kind.mecaniques ?? []).every((name) => kind.exigences.includes(name)), { path: ['mecaniques'], message: "une exigence décidée par les contrôles n'est pas servie par la pièce" });
export type PieceKind = z.infer<typeof pieceKindSchema>;

const fileSchema = z.strictObject({ pieces: z.array(pieceKindSchema) });

/**
 * Reads the closed list of piece kinds.
 * @throws HomologairError REFERENTIEL-FICHIER (schema), REFERENTIEL-DOUBLON (a key twice).
 */
export function loadPieceKinds(file: string = fixture('pieces', 'pieces.yaml')): readonly PieceKind[] {
  const { pieces } = checkedYaml('pieces.yaml', readFileSync(file, 'utf8'), fileSchema);
  const seen = new Set<string>();
  for (const { cle } of pieces) {
    if (seen.has(cle)) throw new HomologairError('REFERENTIEL-DOUBLON', { cle });
    seen.add(cle);
  }
  return pieces;
}
