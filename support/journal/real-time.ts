import type { Fact } from './facts';
import type { JournalHeader } from './journal-header';

/**
 * Instants as the machine's clock had them: bench time less what it was ahead by when the run began (a target that lives on keeps the time an earlier run
 * moved it to) and less what the drive had moved it by so far. Read from the journal alone, so that a run of any age gives the same ones. One for each
 * worker, given its facts in order.
 */
export function realTime({ clockOffsetMs }: Pick<JournalHeader, 'clockOffsetMs'>): (fact: Fact) => number {
  let moved = clockOffsetMs;
  return (fact) => {
    if (fact.kind === 'act' && fact.act === 'time-moved') moved += fact.milliseconds;
    return Date.parse(fact.at) - moved;
  };
}

/** ECMA-262 §21.4.1.1: no date is after this one. */
const LAST_INSTANT = 8.64e15;

/** When the last of some workers ended, ISO UTC; what `startedAt` says when none did anything. */
export function realEnd(workers: Iterable<readonly Fact[]>, header: Pick<JournalHeader, 'clockOffsetMs' | 'startedAt'>): string {
  const begun = Date.parse(header.startedAt);
  let end = begun;
  for (const facts of workers) {
    const real = realTime(header);
    // The last fact, not the latest: what a target does of itself while time is moved comes before the move is written.
    let last = begun;
    for (const fact of facts) {
      const at = real(fact);
      // A damaged record is read too: an instant that is none never counts.
      if (at <= LAST_INSTANT) last = at;
    }
    end = Math.max(end, last);
  }
  return new Date(end).toISOString();
}
