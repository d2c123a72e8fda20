import { Secret, TOTP } from 'otpauth';
import type { SecondFactorPort } from '../ports';

const PERIOD_S = 30;

/** TOTP (RFC 6238, six digits, 30 s), one step of tolerance each side; a code already used, or older than it, is refused. */
export function totpSecondFactor(): SecondFactorPort {
  return {
    verify: (account, code, now) => {
      if (account.secretTotp === undefined) return { ok: false, why: 'sans-secret' };
      const totp = new TOTP({ secret: Secret.fromBase32(account.secretTotp), digits: 6, period: PERIOD_S });
      const delta = totp.validate({ token: code.replace(/\s/g, ''), timestamp: now.getTime(), window: 1 });
      if (delta === null) return { ok: false, why: 'faux' };
      const counter = Math.floor(now.getTime() / 1000 / PERIOD_S) + delta;
      return account.lastTotpCounter !== undefined && counter <= account.lastTotpCounter ? { ok: false, why: 'rejoue' } : { ok: true, counter };
    },
    satisfied: (factors) => new Set(factors.map((f) => f.nature)).size >= 2,
  };
}
