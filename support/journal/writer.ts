import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { HomologairError } from '../erreurs/error';
import type { Clock } from '../horloge/clock';
import { sha256 } from './digest';
import type { Body, ClosingFact, Fact, NewFact } from './facts';
import { LineEncoder } from './line';
import { blobFile, blobFolder, journalFolder, workerFile } from './paths';
import { Tail } from './tail';

/** Bodies up to this size, in bytes, stay inside their line. */
export const INLINE_LIMIT = 64 * 1024;

/** The append-only record of one worker. */
export interface JournalWriter {
  readonly worker: string;
  /** Position of the last fact, 0 before the first. */
  readonly last: number;
  /** Appends at bench time and returns the fact's position. Throws JOURNAL-FERME after `close`. */
  append(fact: NewFact): number;
  /** Digest of the bytes, kept inline up to 64 KB, otherwise written and renamed under `<run>/blobs/` before this returns. */
  body(bytes: Uint8Array): Body;
  /** The facts of this run so far; always empty when `keepInMemory` is false. */
  facts(): readonly Fact[];
  /** The last facts (at most 100), oldest first, read again from the file. */
  lastFacts(): Fact[];
  /** Writes the closing line, which carries the head of the chain. A second call does nothing. */
  close(): void;
}

export interface JournalOptions { /** False for a long-lived mock, whose memory must stay flat. Default true. */ keepInMemory?: boolean }

/**
 * Opens `<run>/journal/<worker>.ndjson`. Each line goes out in one write on an append descriptor, never synchronised to
 * disk: a killed process loses at most the tail of one line, which reads back as *interrompu*.
 * @throws JOURNAL-EXISTE when the file is there: a journal is never reopened.
 */
export function openJournal(runFolder: string, worker: string, clock: Clock, headerBytes: Buffer, options: JournalOptions = {}): JournalWriter {
  const file = workerFile(runFolder, worker);
  mkdirSync(journalFolder(runFolder), { recursive: true });
  mkdirSync(blobFolder(runFolder), { recursive: true });
  let fd: number;
  try {
    fd = openSync(file, 'ax');
  } catch (cause) {
    throw new HomologairError('JOURNAL-EXISTE', { fichier: file }, cause);
  }
  const kept: Fact[] | undefined = options.keepInMemory === false ? undefined : [];
  let head = sha256(headerBytes);
  let last = 0;
  let closed = false;
  let blobs = 0;
  const encoder = new LineEncoder();
  const tail = new Tail(file);

  const write = (fact: Fact): number => {
    const line = encoder.encode(head, fact);
    writeAll(fd, line);
    tail.wrote(line.length);
    head = sha256(line.subarray(0, -1));
    last = fact.seq;
    kept?.push(fact);
    return last;
  };

  return {
    worker,
    get last() { return last; },
    append(fact) {
      if (closed) throw new HomologairError('JOURNAL-FERME', { genre: fact.kind, executant: worker });
      return write({ ...fact, seq: last + 1, at: clock.now().toISOString() } as Fact);
    },
    body(bytes) {
      const digest = sha256(bytes);
      if (bytes.byteLength <= INLINE_LIMIT) {
        return { sha256: digest, size: bytes.byteLength, inline: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64') };
      }
      const blob = blobFile(runFolder, digest);
      if (!existsSync(blob)) {
        const temporary = `${blob}.${worker}.${process.pid}.${(blobs += 1)}.tmp`;
        writeFileSync(temporary, bytes, { flag: 'wx' });
        renameSync(temporary, blob);
      }
      return { sha256: digest, size: bytes.byteLength };
    },
    facts: () => kept ?? [],
    lastFacts: () => tail.read(),
    close() {
      if (closed) return;
      const closing: ClosingFact = { kind: 'closing', seq: last + 1, at: clock.now().toISOString(), head, count: last };
      write(closing);
      closed = true;
      closeSync(fd);
    },
  };
}

/** A write may take only a part of the bytes (disk nearly full): the rest follows, or the error does. */
function writeAll(fd: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done);
}
