import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { AdmittedPatient, AdmittedProfessional } from '../dpi/contract';
import type { StructureRef } from '../journal/facts';
import { fixture, oncePerFile } from '../racine';
import { OID } from '../vihf/claims';

const schema = z.strictObject({
  structures: z.record(z.string(), z.strictObject({ raisonSociale: z.string(), secteur: z.string(), finess: z.string(), finessJuridique: z.string() })),
  professionnels: z.record(z.string(), z.strictObject({
    nom: z.string(), prenom: z.string(), metier: z.string(), profession: z.string(), savoirFaire: z.string().optional(), rpps: z.enum(['oui', 'non']),
    /** Towards the patients; a member of their care team when not said. */
    place: z.enum(['equipe', 'responsabilite', 'hors-equipe']).optional(),
  })),
  patients: z.record(z.string(), z.strictObject({
    nom: z.string(), prenom: z.string(), sexe: z.enum(['M', 'F']),
    /** A date, or the next birthday that matters: `ans` years old in `dansJours` days. */
    naissance: z.union([z.string(), z.strictObject({ ans: z.number().int().positive(), dansJours: z.number().int().positive() })]),
  })),
});
/** Identifiers derive from the run's seed, which the journal shows; secrets must not be found from it. A test that looks for them gives the salt. */
export const SECRET_SALT = process.env.HOMOLOGAIR_SEL_DES_SECRETS ?? randomBytes(16).toString('hex');

/** The personas scenarios may name, before any identifier is derived. */
export type PersonaBook = z.infer<typeof schema>;

export const loadPersonaBook = (): PersonaBook => bookOf(fixture('personas', 'scenario.yaml'));

const bookOf = oncePerFile((file): PersonaBook => schema.parse(parse(readFileSync(file, 'utf8'))));

/** The structures of the book, in order: the first owns the certificates. */
export const structuresOf = (book: PersonaBook): StructureRef[] =>
  Object.entries(book.structures).map(([persona, structure]) => ({ persona, ...structure }));

const digits = (key: string, length: number): string =>
  BigInt(`0x${createHash('sha256').update(key).digest('hex').slice(0, 24)}`).toString().padStart(length, '0').slice(-length);

/** Luhn check digit of a string of digits (interface-dmp §6.1). */
export function luhnDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, character, index) => {
    const doubled = Number(character) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** Five letters drawn from a key: what tells apart things of several scenarios that share a target. */
export const letters = (key: string): string => [...createHash('sha256').update(key).digest().subarray(0, 5)].map((octet) => String.fromCharCode(65 + (octet % 26))).join('');

const base32 = (key: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return [...createHash('sha256').update(key).digest()].map((octet) => alphabet[octet % 32]).join('');
};

/** A professional of the book, with identifiers derived from the run's seed and the scenario. @throws Error when the book has no such persona. */
export function professional(book: PersonaBook, persona: string, scope: string, informed: boolean): AdmittedProfessional {
  const entry = book.professionnels[persona];
  if (!entry) throw new Error(`Le livre des personas ne connaît pas le professionnel « ${persona} ».`);
  const key = `${scope}|${persona}`;
  const body = `9990${digits(`${key}|rpps`, 6)}`;
  return {
    persona, login: `${persona}.${digits(`${key}|login`, 6)}`, nom: entry.nom, prenom: entry.prenom, profession: entry.profession, savoirFaire: entry.savoirFaire,
    ...(entry.place === undefined ? {} : { place: entry.place }),
    ...(entry.rpps === 'oui' ? { rpps: `${body}${luhnDigit(body)}` } : {}),
    motDePasse: `Mdp-${createHash('sha256').update(`${SECRET_SALT}|${key}|mdp`).digest('base64url').slice(0, 16)}`,
    secretTotp: base32(`${SECRET_SALT}|${key}|totp`), connaitInformationRpps: informed,
  };
}

/** Passwords and TOTP secrets of every professional a scenario could have admitted: what no report may show. */
export const secretsOf = (book: PersonaBook, scope: string): string[] =>
  Object.keys(book.professionnels).flatMap((persona) => {
    const { motDePasse, secretTotp } = professional(book, persona, scope, true);
    return [motDePasse, ...(secretTotp === undefined ? [] : [secretTotp])];
  });

/** Day of birth of the book, or the one that makes the coming birthday: days in France, as the civil register counts. */
function birthOf(naissance: PersonaBook['patients'][string]['naissance'], now: Date): string {
  if (typeof naissance === 'string') return naissance;
  const birthday = PARIS.format(new Date(now.getTime() + naissance.dansJours * 86_400_000));
  return `${Number(birthday.slice(0, 4)) - naissance.ans}${birthday.slice(4).replace(/-02-29$/, '-02-28')}`;
}
const PARIS = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });

/** A patient of the book: INS with its key (interface-dmp §6.3) under the TEST OID only. */
export function patient(book: PersonaBook, persona: string, scope: string, situation: string, now: Date): AdmittedPatient {
  const entry = book.patients[persona];
  if (!entry) throw new Error(`Le livre des personas ne connaît pas le patient « ${persona} ».`);
  const naissance = birthOf(entry.naissance, now);
  const [year = '', month = ''] = naissance.split('-');
  const body = `${entry.sexe === 'F' ? '2' : '1'}${year.slice(2)}${month}99${digits(`${scope}|${persona}|ins`, 6)}`;
  const key = String(97 - Number(BigInt(body) % 97n)).padStart(2, '0');
  // Several scenarios of a run meet on the target's list of patients: the name tells them apart.
  const mark = letters(`${scope}|${persona}|nom`);
  return { persona, ins: `${body}${key}`, oid: OID.insTest, nom: `${entry.nom}-${mark}`, prenom: entry.prenom, naissance, sexe: entry.sexe, situation, statutIns: 'qualifiée' };
}
