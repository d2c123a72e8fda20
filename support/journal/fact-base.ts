import type { Masked } from './masked';

/** Bytes of a body: inline up to 64 KB, else in `<run>/blobs/<sha256>`. */
export interface Body { sha256: string; size: number; /** base64, when inline. */ inline?: string; /** Taken out of a redacted record: `sha256` is then a salted digest, and there are no bytes. */ masque?: true }

export interface FactBase {
  /** Position in its worker's journal, from 1. */
  seq: number;
  /** Bench time, ISO UTC with milliseconds. */
  at: string;
  /** In a redacted record only. */
  masque?: Masked;
}
