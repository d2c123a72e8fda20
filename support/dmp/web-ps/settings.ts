import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { HomologairError } from '../../erreurs/error';
import { fixture } from '../../racine';

const positive = z.number().int().min(1);
const schema = z.strictObject({
  /** TD0.10, simulated: no source gives its protocol (interface-dmp §10). */
  chemin: z.string().regex(/^\/[\w./-]+$/), action: z.string().min(1), billetSecondes: positive,
  sessionMinutes: positive, historiqueJours: positive, historiqueMaximum: positive,
});
export type WebPsSettings = z.infer<typeof schema>;

/** `fixtures/dmp/web-ps.yaml`. @throws DMP-REGLAGES naming the field. */
export function loadWebPsSettings(file = fixture('dmp', 'web-ps.yaml')): WebPsSettings {
  const parsed = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new HomologairError('DMP-REGLAGES', { champ: `web-ps.yaml ${issue?.path.join('.') ?? ''}`, detail: issue?.message ?? '' });
}
