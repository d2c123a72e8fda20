import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { HomologairError } from '../erreurs/error';
import { fixture, oncePerFile } from '../racine';

const positive = z.number().int().min(1);
/** Numbers of records and documents within the window; 0: never. */
const thresholds = z.strictObject({
  dossiersAlerte: z.number().int().min(0), dossiersBlocage: z.number().int().min(0), documentsAlerte: z.number().int().min(0), documentsBlocage: z.number().int().min(0),
});
const VISIBILITY = ['INVISIBLE_REPRESENTANTS_LEGAUX', 'INVISIBLE_PATIENT'] as const;

export const settingsSchema = z.strictObject({
  /** Milliseconds. */
  tokenLifetimeMs: positive, clockToleranceMs: z.number().int().min(0),
  vihfVersions: z.array(z.string().min(1)).min(1),
  /** `AuthnContextDecl`, or the name of a VIHF attribute (interface-dmp §2.3: the place is deduced, not sourced). */
  methodPlace: z.string().min(1), methodValues: z.array(z.string().min(1)).min(1),
  /** Nomenclatures that may carry the access mode (interface-dmp §2.6: published twice). */
  accessModeSystems: z.array(z.string().min(1)).min(1),
  /** Readings of the sources that a run's profile may choose (register of ambiguities): an ADELI for a RPPS, the juridical certificate beside a geographic token, the vendor's, a life without measure, feeding in AIR. */
  adeli: z.boolean(), coupleJuridique: z.boolean(), certificatEditeur: z.boolean(), vieDuJeton: z.enum(['trente-secondes', 'selon-le-contexte']), alimentationEnAir: z.boolean(),
  /** What the whitelist of AIR simplifié holds. */
  listeBlanche: z.enum(['finess', 'certificat']),
  algorithms: z.enum(['standard', 'exemples-2020']),
  insOids: z.array(z.string()).min(1),
  /** OIDs of the first role; for a profession that needs a second one, OIDs of that one. */
  roleSystems: z.array(z.string()).min(1), secondRoleSystems: z.record(z.string(), z.array(z.string()).min(1)),
  contractMonths: positive, authorisationDays: positive,
  autorisation: z.strictObject({ valide: z.string(), expiree: z.string(), interdite: z.string(), absente: z.string() }),
  /** Octets. */
  maxBodyBytes: positive,
  headersTimeoutMs: positive, requestTimeoutMs: positive, keepAliveTimeoutMs: positive,
  /** Bounds of memory, in entries. */
  replayCapacity: positive, tracesInMemory: positive,
  /** The matrice d'habilitation: a file of `fixtures/dmp`, or an absolute path; and the levels of confidence whose cells assert. */
  matriceFichier: z.string().min(1), matriceConfiances: z.array(z.string().min(1)).min(1),
  /** Masked documents read in an emergency: annexe 3 (opt-out) or PDT-INF-606 note 7 (opt-in). */
  urgenceSurMasques: z.enum(['sauf-opposition', 'si-autorise']),
  /** R. 1111-53: days before the patient is told, months before the document opens by itself when that is on. */
  demasquageAutomatique: z.boolean(), annonceJours: positive, demasquageMois: positive,
  cumulInvisiblePatientMasquePs: z.boolean(), visibiliteIrreversible: z.array(z.enum(VISIBILITY)),
  /** Day from which a document fed under a juridical FINESS alone is refused; warned before. */
  finessJuridiqueRefuseDes: z.iso.date(), finessJuridiqueAvertitSurLeFil: z.boolean(),
  /** Longest LeafClass answer, in entries. */
  maxResultats: positive,
  surveillance: z.strictObject({ fenetreMinutes: positive, professionnel: thresholds, structure: thresholds }),
  historiqueParPatient: positive,
});

/** What the administration may move while the mock runs. */
export const movableSettings = settingsSchema.pick({
  urgenceSurMasques: true, demasquageAutomatique: true, annonceJours: true, demasquageMois: true, cumulInvisiblePatientMasquePs: true,
  visibiliteIrreversible: true, finessJuridiqueRefuseDes: true, finessJuridiqueAvertitSurLeFil: true, maxResultats: true, surveillance: true,
  matriceConfiances: true, authorisationDays: true,
}).partial();
export type MovableSettings = z.infer<typeof movableSettings>;

/** Parameters of the mock DMP; what the sources leave open is decided here and nowhere else. */
export type DmpSettings = z.infer<typeof settingsSchema>;

/** `fixtures/dmp/reglages.yaml` with some values replaced. @throws DMP-REGLAGES naming the field. */
export function loadSettings(replaced: Partial<DmpSettings> = {}): DmpSettings {
  const file = fixture('dmp', 'reglages.yaml');
  const parsed = settingsSchema.safeParse({ ...(told(file) as object), ...replaced });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new HomologairError('DMP-REGLAGES', { champ: issue?.path.join('.') ?? file, detail: issue?.message ?? '' });
}

const told = oncePerFile((file): unknown => {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new HomologairError('DMP-REGLAGES', { champ: file, detail: 'illisible ou YAML mal formé' }, cause);
  }
});

/** The settings a mock has when nothing is replaced. */
export const DEFAULT_SETTINGS: Readonly<DmpSettings> = loadSettings();
