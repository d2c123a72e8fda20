import { readFileSync } from 'node:fs';
import { HomologairError } from '../../erreurs/error';

/** Where a key or a certificate is read: a file by its path, or what an environment variable held, and the option that named it. */
export type Origin = string | { option: string; octets: Buffer };

/** A key itself, given by mistake in the place of its file, must not reach a screen either. */
const isAPath = (text: string): boolean => text.length <= 255 && !/[\r\n]|-----BEGIN/.test(text);

/** How an origin is told: never by what it holds. */
export const nameOf = (origin: Origin): string => (typeof origin !== 'string' ? `la variable que ${origin.option} nomme` : isAPath(origin) ? origin : 'le fichier donné');

/**
 * What went wrong, never what was read: a password or a key must not reach a screen.
 * @throws HomologairError SCEAU-CLE
 */
export function reading<T>(origin: Origin, read: (octets: Buffer) => T): T {
  try {
    return read(typeof origin === 'string' ? readFileSync(origin) : origin.octets);
  } catch (cause) {
    const why = typeof origin === 'string' ? 'fichier absent, mot de passe faux ou autre format' : 'mot de passe faux ou autre format';
    // The system repeats the path it was given.
    const told = typeof origin === 'string' && !isAPath(origin) ? undefined : cause;
    throw new HomologairError('SCEAU-CLE', { detail: `${nameOf(origin)} ne se lit pas (${why})` }, told);
  }
}
