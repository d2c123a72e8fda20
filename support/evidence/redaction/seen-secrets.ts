import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HomologairError } from '../../erreurs/error';
import { streamFiles } from '../../jugement/stream';
import { knownValues } from '../../rapports/known-values';
import { eachText, type RunToRedact } from './texts';

/**
 * Which of the accounts' secrets the record repeats, in the run's folder alone: no container takes it. Passwords are drawn for a run, or named in the
 * environment of the one who ran it, and are known to nobody afterwards: who redacts the record later would otherwise not know what to look for. It says
 * nothing that the record does not, and a secret the target kept to itself is not in it.
 */
const SEEN = 'secrets-vus.json';

/** Notes which of these secrets the record repeats, besides those already noted. @param secrets passwords and TOTP secrets of every account the run could have used */
export function writeSeenSecrets(run: RunToRedact, secrets: Iterable<string>): void {
  const values = knownValues(), met = new Set(seenSecrets(run.folder));
  for (const secret of secrets) if (secret !== '') values.add(secret, '');
  const look = (text: string): void => { for (const value of values.metIn(text)) met.add(value); };
  eachText(run, look);
  for (const file of streamFiles(run.folder)) look(readFileSync(file, 'utf8'));
  writeFileSync(join(run.folder, SEEN), `${JSON.stringify({ format: 1, secrets: [...met].sort() }, null, 2)}\n`, { mode: 0o600 });
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
