import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { block, text } from '../dpi/target/block';
import { fieldName, said } from '../dpi/target/sentence';
import { HomologairError } from '../erreurs/error';
import type { Catalogue } from '../referentiel/catalogue';
import type { Dimension } from '../referentiel/coverage';

const schema = z.array(block({ nom: text, source: text, exigences: z.array(text, { error: 'une liste d’exigences' }).min(1, { error: 'au moins une exigence' }) }), { error: 'une liste de dimensions : nom, source, exigences' })
  .min(1, { error: 'au moins une dimension' });

/**
 * Reads a file of dimensions; exigences are named by their slug or by one of their tags.
 * @throws HomologairError REFERENTIEL-DIMENSIONS (file, field, a name twice), REFERENTIEL-INCONNU (an exigence the catalogue has not).
 */
export function loadDimensions(fichier: string, catalogue: Pick<Catalogue, 'bySlug' | 'byTag'>): Dimension[] {
  const refuse = (champ: string, constat: string, attendu: string, cause?: unknown): never => { throw new HomologairError('REFERENTIEL-DIMENSIONS', { fichier, champ, constat, attendu }, cause); };
  let source: string;
  try { source = readFileSync(fichier, 'utf8'); } catch (cause) { return refuse('(fichier)', 'ne se lit pas', 'un fichier YAML lisible', cause); }
  const document = parseDocument(source, { lineCounter: new LineCounter(), prettyErrors: false });
  if (document.errors[0]) return refuse('(fichier)', 'n’est pas du YAML', 'du YAML 1.2 bien formé', document.errors[0]);
  const raw: unknown = document.toJS({ maxAliasCount: 50 }), read = schema.safeParse(raw);
  if (!read.success) {
    const issue = read.error.issues[0] as (typeof read.error.issues)[number], { constat, attendu } = said(issue, raw);
    return refuse(fieldName(issue.path), constat, attendu, read.error);
  }
  const twice = read.data.find(({ nom }, index) => read.data.findIndex((one) => one.nom === nom) !== index);
  if (twice !== undefined) refuse('nom', `porte deux fois « ${twice.nom} »`, 'un nom par dimension');
  return read.data.map(({ nom, source: from, exigences }) => ({
    nom, source: from, exigences: [...new Set(exigences.map((name) => {
      const found = catalogue.bySlug(name) ?? catalogue.byTag(name);
      if (found === undefined) throw new HomologairError('REFERENTIEL-INCONNU', { ou: `${fichier}, dimension « ${nom} »,`, nom: name });
      return found.slug;
    }))],
  }));
}
