import type { z } from 'zod';
import { badRequest } from './router';

/** Reads a body against its schema. Throws DMP-ADMIN-REQUETE. */
export function readBodyAs<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw badRequest(issue?.path.join('.') || '(corps)', issue?.message ?? '');
}
