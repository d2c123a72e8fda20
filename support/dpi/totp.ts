import { Secret, TOTP } from 'otpauth';
import { HomologairError } from '../erreurs/error';

/** Six digits for thirty seconds, SHA-1: what every authenticator application does (RFC 6238 with its defaults). */
export const TOTP_STEP_MS = 30_000;
const DIGITS = 6;
/** Base32 characters: 80 bits, the least in use (RFC 4226 asks for 128). */
const LEAST_SECRET = 16;

/**
 * The one-time code of a secret (base32) at bench time: the caller's clock, which `avancerLeTemps` moves with the target and the mock.
 * @throws CIBLE-TOTP when the secret is not usable; the secret is not in the error.
 */
export function totpCode(secret: string, at: Date): string {
  if (secret.length < LEAST_SECRET || !/^[A-Z2-7]+=*$/i.test(secret)) throw new HomologairError('CIBLE-TOTP');
  return new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: DIGITS, period: TOTP_STEP_MS / 1000 }).generate({ timestamp: at.getTime() });
}
