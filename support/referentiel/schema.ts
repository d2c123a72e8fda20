import { z } from 'zod';

/** Closed list: why an exigence cannot be verified by this bench. "Later" and "difficult" are not reasons. */
export const UNVERIFIABLE_REASONS = {
  'texte-non-obtenu': "le texte de l'exigence n'a pas été obtenu",
  'hors-du-dpi': 'elle lie un système que le banc ne peut pas observer',
} as const;

const verification = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('scenario'), /** Piece the commission reads beside the scenarios. */ piece: z.string().optional() }),
  z.strictObject({ mode: z.literal('documentaire'), piece: z.string() }),
  z.strictObject({ mode: z.literal('non-verifiable'), raison: z.enum(Object.keys(UNVERIFIABLE_REASONS) as [keyof typeof UNVERIFIABLE_REASONS]) }),
]);

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One requirement of one source text. Its numbers are attributes; the slug is stable (DESIGN "Words"). */
export const exigenceSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  /** Text key → number in that text; the tag is `<key>-<number>`. */
  numeros: z.record(z.string(), z.string()),
  confiance: z.record(z.string(), z.string()),
  lieu: z.string(),
  chapitre: z.string(),
  phrase: z.string(),
  lie: z.array(z.enum(['etablissement', 'editeur', 'professionnel'])),
  force: z.enum(['opposable', 'contractuelle', 'recommandation', 'projet', 'prépublication', 'historique']),
  modalite: z.enum(['DOIT', 'PEUT', 'SI…ALORS', 'inconnue']),
  validite: z.strictObject({ du: day.optional(), au: day.optional() }),
  profils: z.array(z.string()),
  nature: z.array(z.enum(['fil', 'ecran', 'trace', 'document', 'organisation'])),
  /** May the commission keep it with a reserve? EXI 4, 23, 25, 29 admit none. */
  reserve: z.boolean(),
  verification,
  preuves: z.array(z.string()).optional(),
});
export type Exigence = z.infer<typeof exigenceSchema> & { texte: string };

/** One of the six means of convention 2020, annexe 2. */
export const meansSchema = z.strictObject({
  ligne: z.string(), libelle: z.string(), classRef: z.string(), classeSaml: z.string(), decl: z.string(),
  facteurs: z.array(z.enum(['savoir', 'possession', 'inherence'])),
});
export type Means2020 = z.infer<typeof meansSchema>;

export const catalogueFileSchema = z.strictObject({
  texte: z.string(), source: z.string(), exigences: z.array(exigenceSchema), moyens: z.array(meansSchema).optional(),
});

/** Two sources disagree: both readings, the default, and the exigences it touches (DESIGN decision 5). */
export const ambiguitySchema = z.strictObject({
  slug: z.string(), question: z.string(),
  lectures: z.record(z.string(), z.strictObject({ sens: z.string(), source: z.string() })),
  defaut: z.string(), touche: z.array(z.string()),
}).refine((entry) => entry.defaut in entry.lectures, { message: 'le défaut n’est pas une des lectures' });
export type Ambiguity = z.infer<typeof ambiguitySchema>;
export const ambiguityFileSchema = z.strictObject({ ambiguites: z.array(ambiguitySchema) });
