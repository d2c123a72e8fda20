import { closeSync, openSync, readSync } from 'node:fs';
import { Chain, type ChainReading } from './chain';
import { parseCutLine, type LeftBody } from './cut-line';

const PIECE = 1024 * 1024;

/**
 * Reads one worker's file as `readChain` does, piece by piece. Inline bodies, which are most of a journal, do not stay in memory: each is read again
 * from its place when it is asked for, so the file must stay where it is as long as its facts are looked at.
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
        const raw = held.length === 0 ? piece.subarray(from, end) : Buffer.concat([...held, piece.subarray(from, end)]);
        const { line, left } = parseCutLine(raw), broken = chain.line(raw, line);
        if (broken !== undefined) return broken;
        for (const one of left) leaveOnDisk(one, path, start);
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

function leaveOnDisk({ body, start, end }: LeftBody, path: string, lineStart: number): void {
  Object.defineProperty(body, 'inline', { enumerable: true, configurable: true, get: () => base64At(path, lineStart + start, end - start) });
}

/** What lies there now: were it no longer the body, the body's own digest would tell. */
function base64At(path: string, start: number, length: number): string {
  const file = openSync(path, 'r'), octets = Buffer.allocUnsafe(length);
  try {
    return octets.toString('latin1', 0, readSync(file, octets, 0, length, start));
  } finally {
    closeSync(file);
  }
}
