import type { Kind } from './model';
import type { FeedPolicyPort } from './ports';

/** Kinds an establishment sends without a gesture when it has not said otherwise: what coordination of care needs (EXI 05). */
export const AUTOMATIC_KINDS: readonly Kind[] = ['lettre-de-liaison', 'consultation', 'operatoire', 'urgences', 'biologie'];

const FIRST_RETRY_MS = 5 * 60_000;
const LONGEST_RETRY_MS = 2 * 3_600_000;

/** Automatic for the kinds of the setting; a hand may hold any of them back; tries come further and further apart. */
export function settledPolicy(automatic: readonly Kind[] = AUTOMATIC_KINDS): FeedPolicyPort {
  return {
    automatic: (kind) => automatic.includes(kind),
    leaves: ({ held }) => held !== true,
    slot: (rank, perHour) => Math.floor(rank / perHour) * 3_600_000,
    delay: (tries) => Math.min(FIRST_RETRY_MS * 2 ** tries, LONGEST_RETRY_MS),
  };
}
