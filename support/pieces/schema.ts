import { z } from 'zod';
import { block } from '../dpi/target/block';
import type { PieceFields } from '../journal/facts';
import { PIECE_CHECKS, PIECE_HOLDERS } from '../referentiel/piece-checks';
import type { PieceKind } from '../referentiel/pieces';
import { day, digest, fieldsSchema, finess, text } from './fields';

/** A piece as the register declares it. */
export interface DeclaredPiece {
  cle: string; titre?: string; fichier: string; date?: string; validite?: string; numero?: string; empreinte?: string;
  detenteur?: { fonction: keyof typeof PIECE_HOLDERS; nom?: string };
  champs: PieceFields;
}
/** An establishment's register, checked. Dates may still be relative when `exemple` is true. */
export interface Register {
  exemple: boolean;
  etablissement: { raisonSociale: string; finessJuridique: string; finessGeographiques: string[]; responsable: { nom: string; fonction: string } };
  pieces: DeclaredPiece[];
  sansObjet: { cle: string; raison: string; par: string }[];
}

/** Fields of the declaration that are not under « champs ». */
const OUTSIDE: ReadonlySet<string> = new Set(['fichier', 'empreinte', 'date', 'validite']);

/** Names under « champs » that some check of a kind reads. */
export const fieldsReadBy = ({ controles }: PieceKind): string[] =>
  [...new Set(controles.flatMap((name): readonly string[] => PIECE_CHECKS[name].lit))].filter((name) => !OUTSIDE.has(name)).sort();

const relativePath = text.refine((path) => !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.split(/[\\/]/).includes('..'),
  { error: 'un chemin relatif au dossier du registre, sans « .. »' });

/** The schema of a register: kinds come from the catalogue's closed list, and a field that no check of the kind reads is refused as a mistake. */
export function registerSchema(kinds: readonly PieceKind[]): z.ZodType<Register> {
  const byKey = new Map(kinds.map((kind) => [kind.cle, kind]));
  const cle = z.string().refine((value) => byKey.has(value), { error: `une clé de fixtures/pieces/pieces.yaml (${kinds.map((kind) => kind.cle).join(', ')})` });
  const piece = block({
    cle, titre: text.optional(), fichier: relativePath, date: day.optional(), validite: day.optional(), numero: text.optional(), empreinte: digest.optional(),
    detenteur: block({ fonction: z.enum(Object.keys(PIECE_HOLDERS) as [keyof typeof PIECE_HOLDERS]), nom: text.optional() }).optional(),
    champs: fieldsSchema.default({}),
  }).superRefine((value, context) => {
    const kind = byKey.get(value.cle);
    if (kind === undefined) return;
    const read = fieldsReadBy(kind);
    for (const name of Object.keys(value.champs)) {
      if (!read.includes(name)) context.addIssue({ code: 'custom', path: ['champs', name], message: `un champ que lit un contrôle de « ${kind.cle} » : ${read.join(', ') || 'aucun'}` });
    }
  });
  return block({
    exemple: z.boolean().default(false),
    etablissement: block({
      raisonSociale: text, finessJuridique: finess, finessGeographiques: z.array(finess).min(1, { error: 'au moins un FINESS géographique' }),
      responsable: block({ nom: text, fonction: text }),
    }),
    pieces: z.array(piece),
    sansObjet: z.array(block({ cle, raison: text, par: text })).default([]),
  }) as unknown as z.ZodType<Register>;
}
