import { readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { fieldName, said } from '../dpi/target/sentence';
import { HomologairError } from '../erreurs/error';
import { fixture } from '../racine';
import { loadCatalogue } from '../referentiel/catalogue';
import type { Ambiguity } from '../referentiel/schema';

const profileSchema = z.strictObject({
  nom: z.string().trim().min(1, { error: 'un texte non vide' }),
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
 * @throws HomologairError CLI-PROFIL when the file cannot be read as YAML; CLI-PROFIL-CHAMP when a field is ill-formed, names a switch the register does not hold, or a reading that switch does not have.
 */
export function loadProfile(file: string = fixture('profils', 'defaut.yaml'), register?: readonly Ambiguity[]): Profile {
  const raw = yamlOf(file), read = profileSchema.safeParse(raw);
  if (!read.success) {
    const issue = read.error.issues[0] as (typeof read.error.issues)[number];
    throw new HomologairError('CLI-PROFIL-CHAMP', { fichier: file, champ: fieldName(issue.path), ...said(issue, raw) }, read.error);
  }
  const choices = Object.entries(read.data.ambiguites);
  // The catalogue takes time to read: not for a profile that chooses nothing.
  const entries = choices.length === 0 ? [] : register ?? loadCatalogue().ambiguities;
  const chosen = choices.map(([name, reading]): [string, string] => {
    const refuse = (constat: string, attendu: string): never => { throw new HomologairError('CLI-PROFIL-CHAMP', { fichier: file, champ: `ambiguites.${name}`, constat, attendu }); };
    const entry = entries.find(({ commutateur }) => commutateur === name) ?? refuse('n’est pas un commutateur du registre des ambiguïtés', 'un nom de la page ambiguites.html, que « homologair couverture » écrit');
    if (!Object.hasOwn(entry.lectures, reading)) refuse(`choisit « ${reading} », qui n’est pas une de ses lectures`, `l’une de ${Object.keys(entry.lectures).join(', ')}`);
    return [entry.slug, reading];
  });
  return { ...read.data, ambiguites: Object.fromEntries(chosen) };
}

/** A file the user wrote: a wrong path or a wrong indentation is theirs to mend. @throws HomologairError CLI-PROFIL */
function yamlOf(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new HomologairError('CLI-PROFIL', { fichier: file, raison: code === 'ENOENT' ? 'il n’existe pas' : code === 'EISDIR' ? 'c’est un dossier' : cause instanceof YAMLParseError ? 'ce n’est pas du YAML bien formé' : 'il ne se laisse pas lire' }, cause);
  }
}
