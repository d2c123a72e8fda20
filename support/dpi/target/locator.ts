import { z } from 'zod';
import { block, pattern, slug, text } from './block';
import { variablesIn } from './variables';

/** How to find something on a screen, in the words of accessibility: its role and name, its label or its text. */
export interface Locator {
  /** ARIA role, with `nom` (whole name), `nom` and `partiel`, or `motif` (regular expression on the name). */
  role?: string;
  nom?: string;
  motif?: string;
  partiel?: boolean;
  /** Label of a form field. */
  etiquette?: string;
  /** Text shown; `partiel` for a part of it. */
  texte?: string;
  /** Last resort, for a screen that names nothing. */
  css?: string;
  /** Name of an entry of `etats`. */
  etat?: string;
  /** Keep only what contains this text. */
  contient?: string;
  /** Search inside this only. */
  dans?: Locator;
}

/** The ways of finding; a locator uses exactly one. */
const WAYS = ['role', 'etiquette', 'texte', 'css', 'etat'] as const;

const locatorBlock: z.ZodType<Locator> = block({
  role: z.string().regex(/^[a-z]+$/, { error: 'un rôle ARIA, en minuscules' }).optional(),
  nom: text.optional(),
  motif: pattern.optional(),
  partiel: z.boolean().optional(),
  etiquette: text.optional(),
  texte: text.optional(),
  css: text.refine((css) => variablesIn(css).length === 0, { error: 'un sélecteur sans variable' }).optional(),
  etat: slug.optional(),
  contient: text.optional(),
  dans: z.lazy(() => locator).optional(),
}).superRefine((value, context) => {
  const used = WAYS.filter((way) => value[way] !== undefined);
  const custom = (message: string): void => { context.addIssue({ code: 'custom', message }); };
  if (used.length !== 1) custom(`une façon et une seule de trouver : ${WAYS.join(', ')}`);
  if ((value.nom !== undefined || value.motif !== undefined) && value.role === undefined) custom('« nom » et « motif » avec un « role »');
  if (value.nom !== undefined && value.motif !== undefined) custom('« nom » ou « motif », pas les deux');
  if (value.etat !== undefined && Object.keys(value).length > 1) custom('« etat » seul');
});

/** A locator, or the bare name of a state of `etats`. */
export const locator: z.ZodType<Locator> = z.preprocess((value) => (typeof value === 'string' ? { etat: value } : value), locatorBlock);

/** A locator said in French, for a message. */
export function describe(found: Locator): string {
  if (found.etat !== undefined) return `l’état « ${found.etat} »`;
  const what = found.role !== undefined ? [`rôle ${found.role}`, found.nom && `« ${found.nom} »`, found.motif && `/${found.motif}/`].filter(Boolean).join(' ')
    : found.etiquette !== undefined ? `champ « ${found.etiquette} »`
    : found.texte !== undefined ? `texte « ${found.texte} »`
    : `sélecteur ${found.css}`;
  return what + (found.contient === undefined ? '' : ` contenant « ${found.contient} »`) + (found.dans === undefined ? '' : ` dans ${describe(found.dans)}`);
}
