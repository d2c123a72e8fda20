import type { ReopeningPort } from '../ports';

/** One factor reopens a session within a declared delay from the last two-factor authentication, and not a millisecond later. */
export function delayedReopening(delayMs: number): ReopeningPort {
  return {
    allowed: (twoFactorAt, now) => twoFactorAt !== undefined && now.getTime() - Date.parse(twoFactorAt) <= delayMs,
  };
}
