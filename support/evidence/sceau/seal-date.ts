import type { X509Certificate } from 'node:crypto';
import type { Resultat } from '../../jugement/resultat';

/** The clocks of two machines differ by a little: within this, a date is not wrong. */
const CLOCK_SKEW = 5 * 60_000;

export const validityOf = ({ validFrom, validTo }: X509Certificate): { from: Date; until: Date } => ({ from: new Date(validFrom), until: new Date(validTo) });

/** False for an instant that is none. */
export function isValidAt(certificate: X509Certificate, at: number): boolean {
  const { from, until } = validityOf(certificate);
  return at >= from.getTime() && at <= until.getTime();
}

/** When a run really ended; older results only say when it began. */
export const endOf = ({ startedAt, realEndedAt }: Pick<Resultat, 'startedAt' | 'realEndedAt'>): string => realEndedAt ?? startedAt;

/** A seal told to be of before what it seals: a key that is no longer valid would otherwise choose a day when it was. */
export const isBeforeEnd = (at: number, resultat: Pick<Resultat, 'startedAt' | 'realEndedAt'>): boolean => at + CLOCK_SKEW < Date.parse(endOf(resultat));

export const isToCome = (at: number, now: Date): boolean => at > now.getTime() + CLOCK_SKEW;
