import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { HomologairError } from '../erreurs/error';
import { fixture } from '../racine';
import { ambiguityFileSchema, catalogueFileSchema, type Ambiguity, type Exigence, type Means2020 } from './schema';

/** The requirement catalogue, checked and cross-numbered. */
export interface Catalogue {
  exigences: readonly Exigence[];
  means: readonly Means2020[];
  ambiguities: readonly Ambiguity[];
  /** Digest of the files it was read from. */
  sha256: string;
  bySlug(slug: string): Exigence | undefined;
  /** `EXI-v1-23`, `EX_AIR-050`… without `@`. */
  byTag(tag: string): Exigence | undefined;
}

const AMBIGUITIES = 'ambiguites.yaml';

function checked<T>(file: string, text: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(parse(text));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new HomologairError('REFERENTIEL-FICHIER', { fichier: file, champ: issue?.path.join('.') ?? '', defaut: issue?.message ?? '' }, read.error);
}

/**
 * Reads `fixtures/referentiel/*.yaml`.
 * @throws HomologairError REFERENTIEL-FICHIER (schema), REFERENTIEL-DOUBLON (slug or number twice), REFERENTIEL-INCONNU (an ambiguity naming nothing).
 */
export function loadCatalogue(folder: string = fixture('referentiel')): Catalogue {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
  const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const parts = files.filter((name) => name !== AMBIGUITIES).map((name) => checked(name, texts.get(name) ?? '', catalogueFileSchema));
  const exigences: Exigence[] = parts.flatMap((part) => part.exigences.map((exigence) => ({ ...exigence, texte: part.texte })));
  const ambiguities = texts.has(AMBIGUITIES) ? checked(AMBIGUITIES, texts.get(AMBIGUITIES) ?? '', ambiguityFileSchema).ambiguites : [];
  const bySlug = new Map<string, Exigence>();
  const byTag = new Map<string, Exigence>();
  const once = (index: Map<string, Exigence>, key: string, exigence: Exigence): void => {
    if (index.has(key)) throw new HomologairError('REFERENTIEL-DOUBLON', { cle: key });
    index.set(key, exigence);
  };
  for (const exigence of exigences) {
    once(bySlug, exigence.slug, exigence);
    for (const [text, number] of Object.entries(exigence.numeros)) once(byTag, `${text}-${number}`, exigence);
  }
  for (const ambiguity of ambiguities) for (const slug of ambiguity.touche) {
    if (!bySlug.has(slug)) throw new HomologairError('REFERENTIEL-INCONNU', { ou: `ambiguites.yaml, ${ambiguity.slug}`, nom: slug });
  }
  return {
    exigences, ambiguities, means: parts.flatMap((part) => part.moyens ?? []),
    sha256: createHash('sha256').update([...texts].map(([name, text]) => `${name}\n${text}`).join('\n')).digest('hex'),
    bySlug: (slug) => bySlug.get(slug), byTag: (tag) => byTag.get(tag),
  };
}

/** Only an opposable or contractual exigence, in force on that day, can be *non conforme*; the others give observations. */
export function isBinding(exigence: Exigence, at: Date): boolean {
  const day = at.toISOString().slice(0, 10);
  const { du, au } = exigence.validite;
  return (exigence.force === 'opposable' || exigence.force === 'contractuelle') && (du === undefined || du <= day) && (au === undefined || day <= au);
}
