/** Tokens already seen, each forgotten once freshness alone would refuse it. */
export interface ReplayCache {
  /** True the first time. `full` when nothing can be forgotten yet: the caller refuses rather than admit a replay. */
  firstUse(token: string, expiresAt: number, now: number): boolean | 'full';
  readonly size: number;
}

/** Bounded by expiry, and by `capacity` entries as a last resort. Times in epoch milliseconds. */
export function createReplayCache(capacity: number): ReplayCache {
  // Two generations instead of a scan: a generation is dropped whole once its last token has expired.
  let young = new Map<string, number>();
  let old = new Map<string, number>();
  let youngEnd = 0;
  let oldEnd = 0;
  const rotate = (now: number): void => {
    if (oldEnd < now) { old = young; oldEnd = youngEnd; young = new Map(); youngEnd = 0; }
    if (oldEnd < now) { old = new Map(); oldEnd = 0; }
  };
  return {
    firstUse(token, expiresAt, now) {
      rotate(now);
      if (young.has(token) || old.has(token)) return false;
      if (young.size + old.size >= capacity) return 'full';
      young.set(token, expiresAt);
      youngEnd = Math.max(youngEnd, expiresAt);
      return true;
    },
    get size() { return young.size + old.size; },
  };
}
