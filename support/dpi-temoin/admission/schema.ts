import { z } from 'zod';
import { HomologairError } from '../../erreurs/error';
import { KINDS } from '../alimentation/model';
import { PLACES } from '../droits/model';
import { PERMISSIONS } from '../model';

const text = z.string().min(1).max(200);
const base32 = z.string().regex(/^[A-Z2-7]{16,}=*$/i, { error: 'un secret TOTP en base32, d’au moins 16 caractères' });

const professional = z.object({
  persona: z.string().default(''), login: text, motDePasse: z.string().min(1).max(200), secretTotp: base32.optional(),
  rpps: z.string().regex(/^\d{11}$/, { error: 'un RPPS de onze chiffres' }).optional(), nom: text, prenom: text,
  profession: z.string().regex(/^(\d{2}|[A-Z_]{3,40})$/, { error: 'un code de profession TRE_G15, ou un rôle TRE_A00' }), savoirFaire: z.string().min(1).max(10).optional(),
  connaitInformationRpps: z.boolean().default(false), place: z.enum(PLACES).optional(),
  habilitations: z.array(z.enum(PERMISSIONS)).max(PERMISSIONS.length).optional(),
});
const patient = z.object({
  persona: z.string().default(''), ins: z.string().regex(/^[0-9AB]{15}$/, { error: 'une INS de quinze caractères' }),
  // The témoin holds test identities only.
  oid: z.enum(['1.2.250.1.213.1.4.10', '1.2.250.1.213.1.4.11'], { error: 'un OID d’identités de test ou de démonstration' }),
  nom: text, prenom: text, naissance: z.string().regex(/^\d{4}-?\d{2}-?\d{2}$/, { error: 'une date AAAA-MM-JJ' }), sexe: z.enum(['M', 'F']),
  statutIns: z.enum(['provisoire', 'récupérée', 'validée', 'qualifiée']),
  deces: z.iso.date({ error: 'une date AAAA-MM-JJ' }).optional(),
  // Already told of the DMP, and in care: what most scenarios start from.
  informe: z.boolean().default(true),
});
const structure = z.object({
  persona: z.string().default(''), finess: z.string().regex(/^[0-9A-Z]{9}$/, { error: 'un FINESS de neuf caractères' }),
  finessJuridique: z.string().regex(/^[0-9A-Z]{9}$/, { error: 'un FINESS de neuf caractères' }), raisonSociale: text, secteur: z.string().regex(/^SA\d{2}(\^.*)?$/, { error: 'un secteur SAxx' }),
});

/** A document of an earlier episode, taken over with the record: final, and never sent. */
const oldDocument = z.object({
  ins: text, oid: text, titre: text, type: z.enum(KINDS), texte: z.string().max(20_000), dateActe: z.iso.datetime({ error: 'un instant ISO en UTC' }), unite: text,
  auteur: z.object({ nom: text, prenom: text, rpps: z.string().regex(/^\d{11}$/).optional(), parti: z.boolean().optional() }),
});

export const ADMISSION = z.object({
  professionnels: z.array(professional).max(500).default([]), patients: z.array(patient).max(5_000).default([]), structure,
  documents: z.array(oldDocument).max(5_000).default([]), fermetures: z.array(text).max(500).default([]),
});
export const CLOCK = z.object({ avancerMs: z.number().int().min(0).max(20 * 366 * 86_400_000) });
export const CONFIGURATION = z.object({ quoi: z.enum(['annonce', 'certificats', 'dmp', 'parametres', 'traces', 'conservation-des-traces', 'savoir-sans-clic', 'site']), valeur: z.string().min(1) });
export const RESTART = z.object({ vide: z.boolean().default(false) });
export type AdmissionBody = z.infer<typeof ADMISSION>;

/** @throws TEMOIN-ADMISSION naming the field. */
export function checked<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HomologairError('TEMOIN-ADMISSION', { detail: `champ « ${issue?.path.join('.') ?? '?'} » : ${issue?.message ?? 'inattendu'}` });
}

/** @param text so many minutes, or `nominal`: what the installation fixes. @throws TEMOIN-ADMISSION. */
export function retentionOf(text: string): number | undefined {
  if (text === 'nominal') return undefined;
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new HomologairError('TEMOIN-ADMISSION', { detail: 'champ « valeur » : nominal, ou un nombre de minutes' });
  return Number(text) * 60_000;
}
