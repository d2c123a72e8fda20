import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { HomologairError } from '../erreurs/error';
import { fixture } from '../racine';
import { loadCatalogue } from '../referentiel/catalogue';
import type { Ambiguity } from '../referentiel/schema';

const profileSchema = z.strictObject({
  nom: z.string(),
  /** Verdicts that do not prevent exit 0, beside conforme and sans objet. */
  accepte: z.array(z.enum(['à examiner', 'non concluant', 'non exécuté'])),
  /** Pieces to be read by the commission: *à examiner* does not prevent exit 0 in a scenario tagged `@piece` that asked only questions on pieces. */
  piecesALire: z.boolean().optional(),
  /** Switch of an ambiguity → reading chosen instead of the default. */
  ambiguites: z.record(z.string(), z.string()),
});
/** How strict a run is, and which reading of each ambiguity it takes, by the ambiguity's slug. */
export type Profile = z.infer<typeof profileSchema>;

/**
 * Reads a profile and checks its choices against the register of ambiguities (by default, the catalogue's): a misspelt switch would otherwise leave the default unsaid.
 * @throws HomologairError REFERENTIEL-FICHIER when the file is not a profile, names a switch the register does not hold, or a reading that switch does not have.
 */
export function loadProfile(file: string = fixture('profils', 'defaut.yaml'), register?: readonly Ambiguity[]): Profile {
  const read = profileSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new HomologairError('REFERENTIEL-FICHIER', { fichier: file, champ: issue?.path.join('.') ?? '', defaut: issue?.message ?? '' }, read.error);
  }
  const choices = Object.entries(read.data.ambiguites);
  // The catalogue takes time to read: not for a profile that chooses nothing.
  const entries = choices.length === 0 ? [] : register ?? loadCatalogue().ambiguities;
  const chosen = choices.map(([name, reading]): [string, string] => {
    const refuse = (defaut: string): never => { throw new HomologairError('REFERENTIEL-FICHIER', { fichier: file, champ: `ambiguites.${name}`, defaut }); };
    const entry = entries.find(({ commutateur }) => commutateur === name) ?? refuse('ce nom n’est pas un commutateur du registre des ambiguïtés');
    if (!Object.hasOwn(entry.lectures, reading)) refuse(`« ${reading} » n’est pas une de ses lectures (${Object.keys(entry.lectures).join(', ')})`);
    return [entry.slug, reading];
  });
  return { ...read.data, ambiguites: Object.fromEntries(chosen) };
}
