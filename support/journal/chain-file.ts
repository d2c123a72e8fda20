import { closeSync, openSync, readSync } from 'node:fs';
import { bodiesOf } from './bodies';
import { Chain, type ChainReading } from './chain';
import type { Fact } from './facts';
import { parseLine } from './line';

const PIECE = 1024 * 1024;
/** A shorter body costs less in memory than in reading it again. */
const KEPT = 512;

/**
 * Reads one worker's file as `readChain` does, piece by piece. Inline bodies, which are most of a journal, do not stay in memory: each is read again
 * from its line when it is asked for, so the file must stay where it is as long as its facts are looked at.
 */
export function readChainFile(path: string, headerBytes: Buffer): ChainReading {
  const file = openSync(path, 'r'), chain = new Chain(headerBytes), piece = Buffer.allocUnsafe(PIECE);
  try {
    // A line's octets until its newline comes: most lines lie within one piece.
    let held: Buffer[] = [], start = 0;
    for (let at = 0; ;) {
      const read = readSync(file, piece, 0, PIECE, at);
      if (read === 0) return chain.end(Buffer.concat(held));
      let from = 0;
      for (let end = piece.indexOf(0x0a); end !== -1 && end < read; end = piece.indexOf(0x0a, from)) {
        const raw = Buffer.concat([...held, piece.subarray(from, end)]), broken = chain.line(raw);
        if (broken !== undefined) return broken;
        leaveOnDisk(chain.facts.at(-1) as Fact, path, start, raw.length);
        held = [];
        from = end + 1;
        start = at + from;
      }
      // The piece is written over by the next.
      held.push(Buffer.from(piece.subarray(from, read)));
      at += read;
    }
  } finally {
    closeSync(file);
  }
}

function leaveOnDisk(fact: Fact, path: string, start: number, length: number): void {
  bodiesOf(fact).forEach((body, index) => {
    if (body.inline === undefined || body.inline.length <= KEPT) return;
    Object.defineProperty(body, 'inline', { enumerable: true, configurable: true, get: () => inlineAt(path, start, length, index) });
  });
}

function inlineAt(path: string, start: number, length: number, index: number): string | undefined {
  const file = openSync(path, 'r'), octets = Buffer.allocUnsafe(length);
  try {
    const line = readSync(file, octets, 0, length, start) === length ? parseLine(octets.toString('utf8')) : undefined;
    // A line that is no longer there gives nothing: the body's own digest then tells it.
    return line === undefined ? '' : bodiesOf(line.fact)[index]?.inline ?? '';
  } finally {
    closeSync(file);
  }
}
