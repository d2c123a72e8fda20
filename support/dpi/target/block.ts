import { z } from 'zod';
import { VARIABLE } from './variables';

// Messages given to zod in this folder are the « attendu » of the French sentence: what the field should hold.

/** A block of fields where an unknown key is refused, and the known ones are told. */
export const block = <T extends z.core.$ZodLooseShape>(shape: T): z.ZodObject<T, z.core.$strict> => z.strictObject(shape, {
  error: (issue) => (issue.code === 'unrecognized_keys' ? `une clé parmi : ${Object.keys(shape).join(', ')}` : undefined),
});

/** A text that is not empty. */
export const text = z.string().trim().min(1, { error: 'un texte non vide' });

/** A regular expression, without regard to case, kept as its source: « ^Pièce » with its final space is not the start of « Pièces ». */
export const pattern = z.string().refine((source) => source.trim() !== '', { error: 'un texte non vide' }).refine(isPattern, { error: 'une expression régulière valide' });

function isPattern(source: string): boolean {
  try {
    new RegExp(source.replace(VARIABLE, 'x'), 'iu');
    return true;
  } catch {
    return false;
  }
}

/** A name other parts of the file, features or rules refer to. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'un nom en minuscules, chiffres et tirets' });

/** A secret of a foreign target: never in the file, always named in the environment. */
export const secret = z.string().regex(/^\{env:[A-Z][A-Z0-9_]*\}$/, { error: 'le nom d’une variable d’environnement, sous la forme {env:NOM}' });
