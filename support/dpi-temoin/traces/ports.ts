import type { TraceEntry, TraceFilter } from '../model';

/** A trace as it lies in the file, and its seal. */
export interface StoredTrace { rang: number; json: string }
export interface StoredSeal { rang: number; sceau: string }

/** What somebody who holds the file may do to it, behind the software's back. */
export const ALTERATIONS = ['modifiee', 'retiree'] as const;
export type Alteration = (typeof ALTERATIONS)[number];

export interface TracesPort {
  write(entry: TraceEntry): void;
  select(filter: TraceFilter): TraceEntry[];
  /** The whole journal, as stored. */
  stored(): { traces: StoredTrace[]; seals: StoredSeal[]; /** Highest rank ever given. */ last: number };
  /** Destroys the oldest, up to the first one that is not older than `before`, and writes what was destroyed; nothing when none is. */
  purge(before: string, at: string): void;
  /** For trials only: alters the last call of the file without the software, and tells how to put it back. */
  alter(how: Alteration): () => void;
}

/** Ranks that were changed, and ranks that are no longer there. */
export interface Alterations { modified: readonly number[]; missing: readonly number[] }
/** Whether the journal is as it was written (référentiel §5.5, convention 2020 art. 3.6). */
export interface TraceIntegrityPort { check(stored: ReturnType<TracesPort['stored']>): Alterations }
/** How long traces are kept, as the establishment declared it. */
export interface TraceRetentionPort {
  /** Milliseconds; undefined: nothing was declared, nothing is destroyed. */
  duration(): number | undefined;
  declare(milliseconds: number | undefined): void;
  /** Traces older than this instant are no longer kept, ISO UTC; undefined: all are. */
  keptSince(now: Date): string | undefined;
}
