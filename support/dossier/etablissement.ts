import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { block, text } from '../dpi/target/block';
import { fieldName, said } from '../dpi/target/sentence';
import { HomologairError } from '../erreurs/error';
import { isDay } from '../pieces/dates';
import { finess, ROLES } from '../pieces/fields';
import { LEVELS } from './mentions';

const DATE = { error: 'une date AAAA-MM-JJ' };
const day = z.string(DATE).refine(isDay, DATE);
const SCALE = { error: 'un entier de 0 à 4 (échelles de la convention 2020, §1.10)' };
const scale = z.int(SCALE).min(0, SCALE).max(4, SCALE);
const TAG = { error: 'une étiquette de la v1.0, comme « EXI-v1-18 »' };
const exigence = z.string(TAG).regex(/^EXI-v1-\d{2}$/, TAG);
const MONTHS = { error: 'un nombre entier de mois' };
const axes = { probabilite: scale, viePrivee: scale, etablissement: scale };

/** Each once: of two, the papers would silently take the first. */
const distinct = <T>(key: (one: T) => string) => (all: readonly T[]): boolean => new Set(all.map(key)).size === all.length;

/** What the bench can only leave to a reader. */
export const CONFIRMABLE = ['kit-etape-1', 'kit-etape-2', 'kit-etape-3', 'kit-etape-4', 'kit-etape-5', 'kit-etape-6', 'air-protection-cle', 'kit-pv-mie'] as const;

/** `etablissement.yaml`: everything the papers need that no run can know (docs/dossier.md). Messages are the « attendu » of the French sentence. */
export const etablissementSchema = block({
  exemple: z.boolean().default(false),
  etablissement: block({
    raisonSociale: text, finessJuridique: finess,
    sites: z.array(block({ finess, nom: text })).min(1, { error: 'au moins un site, avec son FINESS géographique' }).refine(distinct<{ finess: string }>((site) => site.finess), { error: 'chaque site une fois, par son FINESS' }),
    responsable: block({ nom: text, fonction: text }),
    contact: block({ nom: text, fonction: text.optional(), courriel: text.optional(), telephone: text.optional() }),
  }),
  logiciel: block({
    versionProduction: text, profilCnda: text, versionGuide: text,
    /** As printed on the CNDA's attestation for the AIR consultation profile. */
    attestation: block({ nom: text, version: text }).optional(),
  }),
  certificats: z.array(block({ identifiantJuridique: text, usage: z.enum(['authentification', 'signature']), fin: day.optional() })).min(1, { error: 'au moins un certificat IGC-Santé' }),
  commission: block({
    date: day.optional(), dureeMois: z.int(MONTHS).min(1, MONTHS).optional(), versionReferentiel: text.default('1.0'),
    participants: z.array(block({ role: z.enum(ROLES), nom: text, fonction: text.optional() })).default([]),
  }),
  perimetre: block({ description: text, utilisateurs: z.int({ error: 'un nombre entier' }).nonnegative({ error: 'un nombre entier' }), extension: text.optional() }),
  services: z.array(block({ nom: text, depuis: day.optional(), prevu: day.optional() })).default([]),
  systemes: z.array(block({ nom: text, editeur: text.optional(), version: text.optional(), alimente: z.boolean(), consulte: z.boolean(), canal: text })).default([]),
  revue: block({ deuxFacteurs: text, habilitations: text, prechargement: text, tracabilite: text, sensibilisation: text }).partial().default({}),
  violation: z.array(text).default([]),
  risques: z.array(block({
    id: text, libelle: text.optional(), ...axes, mesures: text.optional(), residuel: block(axes).optional(), acceptation: text.optional(),
  })).default([]),
  retenu: z.array(block({
    exigence, niveau: z.enum(LEVELS), motif: text.optional(), par: text.optional(), partiesPrenantes: z.array(text).optional(),
    reserve: text.optional(), action: text.optional(), responsable: text.optional(), echeance: day.optional(),
  }).refine(({ niveau, reserve }) => reserve === undefined || niveau !== 'atteinte' && niveau !== 'sans objet', { path: ['reserve'], error: 'aucune réserve sur une exigence retenue atteinte ou sans objet : elle ne serait écrite nulle part' }))
    .refine(distinct<{ exigence: string }>((one) => one.exigence), { error: 'chaque exigence une fois' }).default([]),
  /** Points of « Prêt à contractualiser ? » that a piece alone shows, once somebody has read it. */
  confirme: z.array(block({ point: z.enum(CONFIRMABLE), par: text, motif: text.optional() })).default([]),
  echeances: block({ homologationMie: day, essaiExtraction: day, revueComptes: day }).partial().default({}),
});
export type Etablissement = z.infer<typeof etablissementSchema>;

const MAX_SIZE = 1_000_000;

/** The text of a hand-written file. @throws HomologairError DOSSIER-FICHIER */
export function handWritten(file: string): string {
  try {
    const state = statSync(file);
    if (!state.isFile()) throw new Error('ce n’est pas un fichier');
    if (state.size > MAX_SIZE) throw new Error(`il pèse ${state.size} octets`);
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new HomologairError('DOSSIER-FICHIER', { fichier: file, raison: (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'il n’existe pas' : (cause as Error).message }, cause);
  }
}

/**
 * The establishment's file, checked.
 * @throws HomologairError DOSSIER-FICHIER, DOSSIER-CHAMP (a compulsory field is missing or ill-formed), DOSSIER-DUREE (more than 36 months).
 */
export function parseEtablissement(source: string, file: string): Etablissement {
  const fichier = basename(file), document = parseDocument(source, { prettyErrors: false });
  if (document.errors[0]) throw new HomologairError('DOSSIER-FICHIER', { fichier, raison: 'ce n’est pas du YAML bien formé' }, document.errors[0]);
  const raw: unknown = document.toJS({ maxAliasCount: 50 });
  const read = etablissementSchema.safeParse(raw);
  if (!read.success) {
    const issue = read.error.issues[0] as (typeof read.error.issues)[number];
    throw new HomologairError('DOSSIER-CHAMP', { fichier, champ: fieldName(issue.path), ...said(issue, raw) }, read.error);
  }
  const mois = read.data.commission.dureeMois;
  if (mois !== undefined && mois > 36) throw new HomologairError('DOSSIER-DUREE', { mois });
  return read.data;
}
