import { z } from 'zod';
import type { Admission } from '../contract';
import { HomologairError } from '../../erreurs/error';
import { block, secret, slug, text } from './block';

/** OID under which test INS live; the bench handles no other identity (DESIGN decision 7). */
export const TEST_INS_OID = '1.2.250.1.213.1.4.10';

const digits = (count: number): z.ZodType<string> => z.string().regex(new RegExp(`^[0-9]{${count}}$`), { error: `${count} chiffres, entre guillemets` });
const finess = z.string().regex(/^[0-9][0-9AB][0-9]{7}$/, { error: 'un FINESS de 9 caractères, entre guillemets' });

const professionnel = block({
  persona: slug, login: text, motDePasse: secret, secretTotp: secret.optional(), rpps: digits(11).optional(),
  nom: text, prenom: text, profession: text, savoirFaire: text.optional(), connaitInformationRpps: z.boolean(),
});
const patient = block({
  persona: slug, ins: digits(15), oid: z.literal(TEST_INS_OID, { error: `l’OID des INS de test, ${TEST_INS_OID}` }), nom: text, prenom: text,
  naissance: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'une date AAAA-MM-JJ, entre guillemets' }),
  situation: text, sexe: z.enum(['M', 'F']), statutIns: z.enum(['provisoire', 'récupérée', 'validée', 'qualifiée']),
});

/** Personas of a foreign target, as its owner lists them: secrets are named, never written. */
export const ownerPersonas = block({
  professionnels: z.array(professionnel).min(1, { error: 'au moins un professionnel' }),
  patients: z.array(patient).min(1, { error: 'au moins un patient' }),
  structure: block({ persona: slug, finess, finessJuridique: finess, raisonSociale: text, secteur: text }),
});
export type OwnerPersonas = z.infer<typeof ownerPersonas>;

/**
 * The owner's personas with their secrets taken from the environment.
 * @throws CIBLE-SECRET naming the variable that is not defined.
 */
export function admissionOf(personas: OwnerPersonas, environment: NodeJS.ProcessEnv = process.env): Admission {
  return {
    structure: personas.structure,
    patients: personas.patients,
    professionnels: personas.professionnels.map((person, index) => {
      const field = `personas.professionnels[${index}]`;
      const { motDePasse, secretTotp, ...rest } = person;
      return {
        ...rest,
        motDePasse: fromEnvironment(motDePasse, `${field}.motDePasse`, environment),
        ...(secretTotp === undefined ? {} : { secretTotp: fromEnvironment(secretTotp, `${field}.secretTotp`, environment) }),
      };
    }),
  };
}

/** Value of a `{env:NOM}` reference. @throws CIBLE-SECRET. */
export function fromEnvironment(reference: string, field: string, environment: NodeJS.ProcessEnv = process.env): string {
  const variable = reference.slice('{env:'.length, -1);
  const value = environment[variable];
  if (value === undefined || value === '') throw new HomologairError('CIBLE-SECRET', { variable, champ: field });
  return value;
}
