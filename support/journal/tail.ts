import { closeSync, openSync, readSync } from 'node:fs';
import type { Fact } from './facts';

/** Facts that can be read again from the file when the journal keeps none in memory. */
const KEPT = 100;

/** Where the last lines of a worker's file begin: remembering them costs a number each, their bodies stay on the disk. */
export class Tail {
  private starts: number[] = [];
  private end = 0;

  constructor(private readonly file: string) {}

  /** A line of so many octets, its newline included, was appended. */
  wrote(octets: number): void {
    this.starts.push(this.end);
    this.end += octets;
    if (this.starts.length > 2 * KEPT) this.starts = this.starts.slice(-KEPT);
  }

  /** The last facts, at most 100, oldest first. */
  read(): Fact[] {
    const from = this.starts.slice(-KEPT)[0];
    if (from === undefined) return [];
    const bytes = Buffer.alloc(this.end - from);
    const fd = openSync(this.file, 'r');
    try {
      for (let done = 0; done < bytes.length;) {
        const read = readSync(fd, bytes, done, bytes.length - done, from + done);
        if (read === 0) break;
        done += read;
      }
    } finally {
      closeSync(fd);
    }
    return bytes.toString('utf8').trimEnd().split('\n').map((line) => {
      const { prev: _prev, ...fact } = JSON.parse(line) as Fact & { prev: string };
      return fact as Fact;
    });
  }
}
