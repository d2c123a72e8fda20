import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PasswordPort } from '../ports';

/** scrypt's N (RFC 7914): what one guess costs. */
export const DEFAULT_PASSWORD_COST = 16_384;
const LENGTH = 32;

const derive = (password: string, salt: Buffer, N: number): Promise<Buffer> => new Promise((resolve, reject) => {
  scrypt(password.normalize('NFKC'), salt, LENGTH, { N, r: 8, p: 1 }, (error, key) => { if (error) reject(error); else resolve(key); });
});

/** scrypt with a salt of its own for each password; `scrypt$<salt>$<key>` in base64. */
export function scryptPasswords(cost = DEFAULT_PASSWORD_COST): PasswordPort {
  const nobody = `scrypt$${randomBytes(16).toString('base64')}$${randomBytes(LENGTH).toString('base64')}`;
  return {
    hash: async (password) => {
      const salt = randomBytes(16);
      return `scrypt$${salt.toString('base64')}$${(await derive(password, salt, cost)).toString('base64')}`;
    },
    // An unknown login costs the same time as a known one: the answer's delay must not tell who has an account.
    verify: async (hash, password) => {
      const [, salt = '', key = ''] = (hash ?? nobody).split('$');
      const equal = timingSafeEqual(await derive(password, Buffer.from(salt, 'base64'), cost), Buffer.from(key, 'base64'));
      return equal && hash !== undefined;
    },
  };
}
