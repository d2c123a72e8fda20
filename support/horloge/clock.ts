/** The bench's time: real time plus an offset that `avancerLeTemps` moves. Never goes backwards within a run. */
export interface Clock {
  now(): Date;
  /** Offset from real time, in milliseconds. */
  offset(): number;
  advance(milliseconds: number): void;
}

/** A clock over the machine's time (or over a fixed instant, for tests). */
export function createClock(offsetMs = 0, real: () => number = Date.now): Clock {
  let offset = offsetMs;
  return {
    now: () => new Date(real() + offset),
    offset: () => offset,
    advance: (milliseconds) => { offset += milliseconds; },
  };
}
