import { z } from 'zod';

const model = z.strictObject({ url: z.string().min(1), empreinte: z.string().regex(/^[0-9a-f]{64}$/, 'une empreinte SHA-256 en hexadécimal') });

/**
 * What the server parameter file says (interface-dmp §3.1, T#53, T#54, T#59, T#113). Two names are sourced and kept as they are:
 * `cumul-invisible_patient-masque_ps` and `param-document-des-secrets`, `param-accuse-creation-dmp` for the two models.
 */
export const parametersSchema = z.strictObject({
  /** Whether the software handles minors at all, and until which age. */
  gestionMineurs: z.boolean(), ageMajorite: z.number().int().min(1).max(30),
  cumulInvisiblePatientMasquePs: z.boolean(),
  documentDesSecrets: model.optional(), accuseCreation: model.optional(),
});
export type Parameters = z.infer<typeof parametersSchema>;

/** Redirections before the file, in order: EX_GEN-1540 wants them followed. */
export const redirectionsSchema = z.array(z.union([z.literal(301), z.literal(302), z.literal(303)])).max(8);
export type Redirections = z.infer<typeof redirectionsSchema>;

/** Where the file is, and whether the way to it goes through plain HTTP in the end, which no client may follow. */
export const placeSchema = z.strictObject({ adresse: z.enum(['initiale', 'nouvelle']), enClair: z.boolean() });
export type Place = z.infer<typeof placeSchema>;
export const PLACE_AT_START: Place = { adresse: 'initiale', enClair: false };

export const parametersAtStart = (cumulInvisiblePatientMasquePs: boolean): Parameters => ({ gestionMineurs: true, ageMajorite: 18, cumulInvisiblePatientMasquePs });
