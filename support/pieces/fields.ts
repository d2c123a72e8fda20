import { z } from 'zod';
import { block, slug } from '../dpi/target/block';
import type { PieceFields } from '../journal/facts';
import { isDay, RELATIVE_DAY } from './dates';

/** The messages given to zod are the « attendu » of the French sentence. */
const DATE = { error: 'une date AAAA-MM-JJ' };
const TAG = { error: 'l’identifiant d’une exigence ou son étiquette, comme « EXI-v1-18 » ; un numéro seul veut dire deux choses' };

/** YAML reads digits alone as a number, and drops a zero before them. */
const QUOTED = ', entre guillemets s’il n’a que des chiffres';
/** A text that is not empty. */
export const text = z.string({ error: `un texte${QUOTED}` }).trim().min(1, { error: 'un texte non vide' });
/** A day; relative ones are sorted out once the whole register is read. */
export const day = z.string(DATE).refine((value) => isDay(value) || RELATIVE_DAY.test(value), DATE);
const FINESS = { error: `un FINESS de neuf caractères${QUOTED}` };
export const finess = z.string(FINESS).regex(/^[0-9][0-9AB][0-9]{7}$/, FINESS);
export const digest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'une empreinte SHA-256 en minuscules' });
const exigence = z.string(TAG).regex(/^(?!\d+$)[A-Za-z0-9][A-Za-z0-9_.-]*$/, TAG);
const months = (max: number): z.ZodType<number> => z.int({ error: 'un nombre entier de mois' }).min(1, { error: 'au moins un mois' }).max(max, { error: `au plus ${max} mois` });
const list = <T>(item: z.ZodType<T>): z.ZodType<T[]> => z.array(item, { error: 'une liste' });
const RPPS = { error: 'un RPPS de onze chiffres, entre guillemets' };
const rpps = z.string(RPPS).regex(/^\d{11}$/, RPPS);
const PROFESSION = { error: 'un code de profession à deux chiffres, entre guillemets' };

/** Who may sit at the commission. */
export const ROLES = ['responsable', 'rssi', 'dpo', 'dsi', 'editeur', 'patients', 'identitovigilance', 'autre'] as const;
/** How far an exigence is reached, in the grid. */
export const LEVELS = ['atteinte', 'partielle', 'non atteinte', 'sans objet', 'ouverte'] as const;

/** Every field a check may read, by its name in the register. */
export const FIELDS = {
  dateMiseAJour: day,
  exigences: list(exigence),
  finess: list(finess),
  signataire: text, porteur: text, mandant: text, mandataire: text,
  mention: text,
  dureeMois: months(1200),
  dureeDecideePar: z.enum(['responsable', 'commission'], { error: 'responsable ou commission' }),
  reserves: list(block({ exigence, libelle: text.optional() })),
  planActions: list(block({ exigence, action: text, responsable: text.optional(), echeance: day.optional() })),
  versionReferentiel: text,
  identifiantsJuridiques: list(text),
  membres: list(block({ role: z.enum(ROLES), nom: text.optional(), presence: z.enum(['présent', 'représenté', 'absent']), representant: text.optional(), raison: text.optional() })),
  decisions: list(block({ objets: z.array(z.enum(['rie', 'dmp'])).min(1, { error: 'ce que la décision vise : rie, dmp' }), texte: text })),
  moyens: list(block({ id: slug, facteurs: list(z.enum(['savoir', 'possession', 'inherence'])) })),
  lignes: list(block({ exigence, niveau: z.enum(LEVELS), preuves: list(text), acteurs: list(text) })),
  points: list(slug),
  sanctions: list(slug),
  resultat: z.enum(['réussi', 'échoué']),
  delaiHeures: z.number({ error: 'un nombre d’heures' }).nonnegative({ error: 'un nombre d’heures' }),
  piecesJointes: list(text),
  elements: z.partialRecord(z.enum(['cas-1', 'cas-2', 'cas-3']), list(slug)),
  logiciel: text, version: text,
  profils: list(slug),
  acte: z.enum(['pv-pilote', 'verification-d-aptitude'], { error: 'pv-pilote ou verification-d-aptitude' }),
  finInstallation: day,
  anomalies: list(text),
  fluxNonObserves: list(block({ flux: text, date: day.optional() })),
  services: list(block({ nom: text, depuis: day })),
  etapes: list(block({ nom: text, date: day.optional() })),
  utilisateurs: block({ rpps: list(rpps).optional(), professions: list(z.string(PROFESSION).regex(/^\d{2}$/, PROFESSION)).optional() }),
  contact: text, interlocuteur: text, delai: text,
  durees: list(block({ donnee: text, mois: months(12_000).optional(), regle: text.optional() })),
  mesures: list(block({ indicateur: text, valeur: z.number({ error: 'un nombre' }).optional(), mois: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'un mois AAAA-MM' }).optional() })),
  certificats: list(block({ identifiant: text, fin: day, renouvellement: day.optional() })),
} as const satisfies Record<keyof PieceFields, z.ZodType>;
export type FieldName = keyof typeof FIELDS;

const optional = Object.fromEntries(Object.entries(FIELDS).map(([name, type]) => [name, (type as z.ZodType).optional()]));
/** The block « champs » of a piece: typed fields, none compulsory, a misspelt one refused. */
export const fieldsSchema = block(optional) as unknown as z.ZodType<PieceFields>;
