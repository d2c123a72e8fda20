import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { HomologairError } from '../../erreurs/error';

/** A shorter salt could be guessed, and with it every name and number it hides. */
const SHORTEST = 32;

/** Digest that only who holds the salt can make: HMAC-SHA-256, lower-case hexadecimal. */
export const saltedDigest = (salt: string, bytes: Uint8Array | string): string => createHmac('sha256', salt).update(bytes).digest('hex');

/** The option that named the file: what its owner is told to give otherwise. */
export type SaltOption = '--sel' | '--masquer-identites';

/** The salt kept apart from what it hides. @throws HomologairError SCEAU-SEL when the file cannot be read or holds no salt. */
export function readSalt(file: string, option: SaltOption = '--sel'): string {
  let salt: string;
  try {
    salt = readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new HomologairError('SCEAU-SEL', { fichier: file, option, detail: 'il ne se lit pas' }, cause);
  }
  if (salt.length < SHORTEST) throw new HomologairError('SCEAU-SEL', { fichier: file, option, detail: `il ne porte que ${salt.length} caractères` });
  return salt;
}

/** The file's salt, or a new one written there for its owner only. @throws HomologairError SCEAU-SEL */
export function saltOf(file: string, option: SaltOption = '--sel'): string {
  if (existsSync(file)) return readSalt(file, option);
  const salt = randomBytes(32).toString('hex');
  try {
    writeFileSync(file, `${salt}\n`, { mode: 0o600 });
  } catch (cause) {
    throw new HomologairError('SCEAU-SEL', { fichier: file, option, detail: 'il ne s’écrit pas' }, cause);
  }
  return salt;
}
