import type { z } from 'zod';
import { HomologairError } from '../erreurs/error';
import { parseOnce } from './parse-once';

/**
 * The data of a fixture file, checked by its schema.
 * @throws HomologairError REFERENTIEL-FICHIER naming the file and the first field that is wrong.
 */
export function checkedYaml<T>(file: string, text: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(parseOnce(text));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new HomologairError('REFERENTIEL-FICHIER', { fichier: file, champ: issue?.path.join('.') ?? '', defaut: issue?.message ?? '' }, read.error);
}
