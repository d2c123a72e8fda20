import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../../erreurs/error';
import { bodiesOf } from '../../journal/bodies';
import type { Body } from '../../journal/facts';
import { streamFiles } from '../../jugement/stream';
import { knownValues } from '../../rapports/known-values';
import type { RunRecord } from '../../rapports/record';
import { redactedTexts } from './leaves';

/**
 * Which of the accounts' secrets the record repeats, in the run's folder alone: no container takes it. Passwords are drawn for a run, or named in the
 * environment of the one who ran it, and are known to nobody afterwards: who redacts the record later would otherwise not know what to look for. It says
 * nothing that the record does not, and a secret the target kept to itself is not in it.
 */
const SEEN = 'secrets-vus.json';

/** A finished run: its folder, its record, and whose journals it has. */
export interface RunToRedact { folder: string; record: RunRecord; workers: readonly string[] }

/** Notes which of these secrets the record repeats, besides those already noted. @param secrets passwords and TOTP secrets of every account the run could have used */
export function writeSeenSecrets({ folder, record, workers }: RunToRedact, secrets: Iterable<string>): void {
  const values = knownValues(), met = new Set(seenSecrets(folder)), read = new Set<string>();
  for (const secret of secrets) if (secret !== '') values.add(secret, '');
  const look = (text: string): string => { for (const value of values.metIn(text)) met.add(value); return text; };
  for (const worker of workers) for (const fact of record.facts(worker)) {
    redactedTexts(fact, look);
    for (const body of bodiesOf(fact)) if (!read.has(body.sha256)) { read.add(body.sha256); look(textOf(record, body)); }
  }
  for (const file of streamFiles(folder)) look(readFileSync(file, 'utf8'));
  writeFileSync(join(folder, SEEN), `${JSON.stringify({ format: 1, secrets: [...met].sort() }, null, 2)}\n`, { mode: 0o600 });
}

/** Empty for a picture, and for what the record has lost: neither is ever shown as text. */
function textOf(record: RunRecord, body: Body): string {
  try {
    const bytes = record.bytes(body);
    return /^(?:ffd8ff|89504e47)/.test(bytes.subarray(0, 4).toString('hex')) ? '' : bytes.toString('utf8');
  } catch (error) {
    if (error instanceof HomologairError) return '';
    throw error;
  }
}

/** Those secrets; undefined when the run's folder does not tell. @throws HomologairError PREUVE-SECRETS when the file cannot be read. */
export function seenSecrets(runFolder: string): string[] | undefined {
  const file = join(runFolder, SEEN);
  if (!existsSync(file)) return undefined;
  try {
    const { format, secrets } = JSON.parse(readFileSync(file, 'utf8')) as { format?: unknown; secrets?: unknown };
    if (format !== 1 || !Array.isArray(secrets) || !secrets.every((one) => typeof one === 'string')) throw new Error('not a list of secrets');
    return secrets;
  } catch (cause) {
    throw new HomologairError('PREUVE-SECRETS', { dossier: runFolder, constat: `${SEEN} ne se lit pas` }, cause);
  }
}
