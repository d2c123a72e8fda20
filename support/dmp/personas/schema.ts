import { z } from 'zod';

/** What is particular about a patient's record. Closed list: exactly one persona is `nominal`. */
export const SITUATIONS = [
  'nominal', 'sans-autorisation', 'autorisation-expiree', 'dmp-inexistant', 'dmp-ferme', 'professionnel-bloque', 'opposition-urgence', 'medecin-traitant', 'traits-divergents', 'mineur-secret', 'dossier-vide',
] as const;
export type Situation = typeof SITUATIONS[number];

export const DOCUMENT_STATES = ['approuve', 'obsolete', 'archive', 'supprime'] as const;
export const VISIBILITIES = ['ordinaire', 'masque-ps', 'invisible-patient', 'invisible-representants-legaux'] as const;
export type DocumentState = typeof DOCUMENT_STATES[number];
export type Visibility = typeof VISIBILITIES[number];

const key = z.string().regex(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/, 'clé en minuscules, chiffres, tirets');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date AAAA-MM-JJ');
/** An instant (ISO) or an ISO 8601 duration before the moment of seeding, so that fixtures never age: `-P6M`. */
export const momentSchema = z.string().regex(/^(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?|-P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?)$/, 'date ISO, ou durée passée comme -P6M');

export const professionnelSchema = z.strictObject({
  cle: key,
  rpps: z.string().regex(/^\d{11}$/, 'RPPS de 11 chiffres'),
  nom: z.string().min(1), prenom: z.string().min(1),
  /** TRE_G15 code, or a role of 1.2.250.1.213.1.1.4.6 for a person who is not a health professional. */
  profession: z.string().min(1),
  /** TRE_R01 code (physician) or TRE_R06 section (pharmacist). */
  savoirFaire: z.string().optional(),
  /** False: the directory knows the person, the DMP does not let them in. */
  autorise: z.boolean().default(true),
  motif: z.string().optional(),
  /** Keys of the structures where the person works; absent: everywhere. */
  exerceA: z.array(key).optional(),
});

const whitelistSchema = z.strictObject({
  /** Signature of the contract (36 months at most). */
  contrat: momentSchema,
  dureeMois: z.number().int().min(1).max(36).optional(),
  retrait: z.strictObject({ le: momentSchema, motif: z.string().min(1) }).optional(),
  retablissement: momentSchema.optional(),
});

export const structureSchema = z.strictObject({
  cle: key,
  finess: z.string().regex(/^[0-9A-Z]{9}$/, 'FINESS géographique de 9 caractères'),
  finessJuridique: z.string().regex(/^[0-9A-Z]{9}$/, 'FINESS juridique de 9 caractères'),
  raisonSociale: z.string().min(1),
  secteur: z.string().regex(/^SA\d{2}$/, 'secteur SAxx'),
  active: z.boolean().default(true),
  listeBlanche: whitelistSchema.optional(),
});

const authorisationSchema = z.strictObject({
  structure: key,
  /** Absent: every professional of the structure. */
  professionnel: key.optional(),
  accordee: momentSchema,
  dureeJours: z.number().int().min(1).optional(),
});

const traitsSchema = z.strictObject({ nom: z.string().min(1), prenom: z.string().min(1), sexe: z.enum(['M', 'F', 'U']), naissance: day });

export const patientSchema = traitsSchema.extend({
  cle: key,
  ins: z.string().regex(/^\d{15}$/, 'INS de 15 chiffres'),
  oid: z.literal('1.2.250.1.213.1.4.10', { error: 'OID des INS de test' }),
  situation: z.enum(SITUATIONS),
  dmp: z.enum(['actif', 'ferme', 'inexistant']).default('actif'),
  /** What the DMP says of the identity, when it differs from the patient's own. */
  traitsDmp: traitsSchema.optional(),
  medecinTraitant: key.optional(),
  /** Keys of professionals, or `*` for all of them. */
  bloques: z.array(z.union([key, z.literal('*')])).default([]),
  /** What the holder accepts in an emergency. */
  urgence: z.strictObject({
    brisDeGlace: z.boolean().default(true), centre15: z.boolean().default(true),
    /** Masked documents in an emergency; absent: what the setting `urgenceSurMasques` supposes. */
    documentsMasques: z.boolean().optional(),
  }).default({ brisDeGlace: true, centre15: true }),
  autorisations: z.array(authorisationSchema).default([]),
  /** Day of death: nothing is fed any more (seed 003 §4.1). */
  deces: day.optional(),
  /** Administrative data (TD1.3a). */
  telecoms: z.array(z.string().regex(/^(?:mailto|tel):.+$/, 'mailto:… ou tel:…')).default([]),
  adresse: z.strictObject({ rue: z.string().optional(), codePostal: z.string().optional(), ville: z.string().optional() }).optional(),
  representants: z.array(z.strictObject({ nom: z.string().min(1), prenom: z.string().min(1), lien: z.string().optional(), telecoms: z.array(z.string()).optional() })).default([]),
  /** Historic identifier, 22 digits (interface-dmp §6.3). */
  insC: z.string().regex(/^\d{22}$/, 'INS-C de 22 chiffres').optional(),
});

const authorSchema = z.strictObject({
  rpps: z.string().regex(/^\d{11}$/), nom: z.string().min(1), prenom: z.string().min(1),
  profession: z.string().default('10'), savoirFaire: z.string().optional(),
  structure: z.strictObject({ finess: z.string().regex(/^[0-9A-Z]{9}$/), raisonSociale: z.string().min(1), secteur: z.string().default('SA07') }),
});

/** A document sent by an application referenced in Mon espace santé (annexe 3, fifth line). */
const applicationSchema = z.strictObject({ application: z.string().min(1) });

const codedSchema = z.strictObject({ code: z.string().min(1), codeSystem: z.string().min(1), displayName: z.string().optional() });
const utc = z.string().regex(/^\d{4}(?:\d\d){0,5}$/, 'AAAAMMJJhhmmss UTC');

/** Metadata of the registry entry that replace those drawn from the rest of the persona. */
const metadataSchema = z.strictObject({
  creationTime: utc.optional(), serviceStartTime: utc.optional(), serviceStopTime: utc.optional(), mimeType: z.string().optional(), languageCode: z.string().optional(),
  patientId: z.string().optional(), sourcePatientId: z.string().optional(),
  classCode: codedSchema.optional(), typeCode: codedSchema.optional(), formatCode: codedSchema.optional(),
  healthcareFacilityTypeCode: codedSchema.optional(), practiceSettingCode: codedSchema.optional(),
  confidentialityCodes: z.array(codedSchema).optional(), eventCodes: z.array(codedSchema).optional(), referenceIds: z.array(z.string()).optional(),
});

const resultSchema = z.strictObject({ code: z.string(), libelle: z.string(), valeur: z.number(), unite: z.string(), min: z.number().optional(), max: z.number().optional() });

export const documentSchema = z.strictObject({
  cle: key,
  patient: key,
  uniqueId: z.string().regex(/^[0-2](?:\.(?:0|[1-9]\d*))+$/, 'OID').max(64),
  titre: z.string().min(1),
  commentaire: z.string().optional(),
  typeCode: z.string().min(1),
  /** Level 1 encapsulates a PDF; level 3 has coded entries. */
  niveau: z.union([z.literal(1), z.literal(3)]).default(1),
  paragraphes: z.array(z.string()).default(['Document de test, sans valeur médicale.']),
  resultats: z.array(resultSchema).default([]),
  /** Key of a professional, `patient`, a professional from elsewhere, or an application. */
  auteur: z.union([key, authorSchema, applicationSchema]),
  structure: key.optional(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'instant UTC'),
  statut: z.enum(DOCUMENT_STATES).default('approuve'),
  visibilite: z.enum(VISIBILITIES).default('ordinaire'),
  /** When the DMP received it; absent: `date`. */
  depot: momentSchema.optional(),
  /** Documents of one patient with the same word came in the same submission set; several words: it came in several. Absent: a set of its own. */
  lot: z.union([key, z.array(key).min(1)]).optional(),
  /** Key of the document of the same patient that this one took the place of (RPLC); to give after it. */
  remplace: key.optional(),
  metadonnees: metadataSchema.optional(),
});

export const personasSchema = z.strictObject({
  professionnels: z.array(professionnelSchema).default([]),
  patients: z.array(patientSchema).default([]),
  structures: z.array(structureSchema).default([]),
  documents: z.array(documentSchema).default([]),
});

export type Professionnel = z.output<typeof professionnelSchema>;
export type Structure = z.output<typeof structureSchema>;
export type Patient = z.output<typeof patientSchema>;
export type PersonaDocument = z.output<typeof documentSchema>;
export type DocumentAuthor = z.output<typeof authorSchema>;
export type PatientUrgency = Patient['urgence'];
/** Everything the mock DMP knows, after validation. */
export type DmpPersonas = z.output<typeof personasSchema>;
/** The same as a seed may be written: defaults may be left out. */
export type DmpSeed = z.input<typeof personasSchema>;
