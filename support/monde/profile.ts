import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { HomologairError } from '../erreurs/error';
import { fixture } from '../racine';

const profileSchema = z.strictObject({
  nom: z.string(),
  /** Verdicts that do not prevent exit 0, beside conforme and sans objet. */
  accepte: z.array(z.enum(['à examiner', 'non concluant', 'non exécuté'])),
  /** Ambiguity slug → reading chosen instead of the default. */
  ambiguites: z.record(z.string(), z.string()),
});
/** How strict a run is, and which reading of each ambiguity it takes. */
export type Profile = z.infer<typeof profileSchema>;

/** @throws HomologairError REFERENTIEL-FICHIER when the file is not a profile. */
export function loadProfile(file: string = fixture('profils', 'defaut.yaml')): Profile {
  const read = profileSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new HomologairError('REFERENTIEL-FICHIER', { fichier: file, champ: issue?.path.join('.') ?? '', defaut: issue?.message ?? '' }, read.error);
}
