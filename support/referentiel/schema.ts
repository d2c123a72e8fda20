import { z } from 'zod';

/** Closed list: why an exigence cannot be verified by this bench. "Later" and "difficult" are not reasons. */
export const UNVERIFIABLE_REASONS = {
  'texte-non-obtenu': "le texte de l'exigence n'a pas été obtenu",
  'hors-du-dpi': 'elle lie un système que le banc ne peut pas observer (SI-DMP, Mon espace santé, téléservice INSi, annuaire)',
  'autre-profil': "elle ne vaut que pour un profil CNDA, un couloir ou un module que le banc n'éprouve pas",
  'validateur-officiel': 'elle se constate avec un validateur officiel (espace de test, schématrons) que le banc ne remplace pas',
  permission: 'elle laisse une liberté : aucun comportement ne peut la contredire',
  definition: "elle pose un mot ou un principe et ne demande rien par elle-même",
  remplacee: 'une autre exigence du catalogue la remplace',
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
  /** Official proofs that no scenario shows, and why: a paper of the vendor, an administrator's gesture, another of several ways admitted. */
  preuvesHorsScenario: z.record(z.string(), z.string().min(1)).optional(),
  /** How it is verified, or what the reader must know, in one sentence. */
  commentaire: z.string().optional(),
  /** What no reading of a screen decides: a human looks at it on the capture. The exigence is then never green by its scenarios alone. */
  resteAVoir: z.string().trim().min(1).optional(),
  /** Working values of the text, as data: delays, counts, durations, codes. */
  valeurs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])).optional(),
  /** Slug of the exigence that replaces this one. */
  par: z.string().optional(),
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

/**
 * Two sources disagree: both readings with their source, the default, and the exigences it touches (DESIGN decision 5). `commutateur` is the
 * key under `ambiguites:` in a profile file that chooses another reading; the choice is written in the journal's header under the slug.
 */
export const ambiguitySchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/), question: z.string(), commutateur: z.string().regex(/^[a-z0-9-]+$/),
  lectures: z.record(z.string(), z.strictObject({ sens: z.string(), source: z.string() })),
  defaut: z.string(), touche: z.array(z.string()),
  /** What the bench does differently under another reading. */
  effet: z.string().optional(),
  /** Why nothing the bench sees tells one reading from another: the choice is then only recorded. */
  sansEffet: z.string().optional(),
}).refine((entry) => Object.hasOwn(entry.lectures, entry.defaut), { message: 'le défaut n’est pas une des lectures' })
  .refine(({ effet, sansEffet }) => (effet === undefined) !== (sansEffet === undefined), { message: 'une ambiguïté dit son effet, ou pourquoi elle n’en a pas' })
  .refine((entry) => Object.keys(entry.lectures).length > 1, { message: 'une ambiguïté a deux lectures au moins' });
export type Ambiguity = z.infer<typeof ambiguitySchema>;

/** What no source gives, and what the bench supposes in its place: nothing to choose, so nothing to switch. */
export const gapSchema = z.strictObject({ slug: z.string().regex(/^[a-z0-9-]+$/), sujet: z.string(), source: z.string(), suppose: z.string(), touche: z.array(z.string()) });
export type Gap = z.infer<typeof gapSchema>;

export const ambiguityFileSchema = z.strictObject({ ambiguites: z.array(ambiguitySchema), trous: z.array(gapSchema) });
