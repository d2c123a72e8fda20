import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** What identifies a content: SHA-256 in lower-case hexadecimal, CRC-32, and how many octets. */
export interface Fingerprint { sha256: string; crc: number; size: number }

const PIECE = 1024 * 1024;

/** Octets of an open file from a position, piece by piece: each piece is good until the next. Ends early where the file does. */
export function* piecesOf(file: number, start = 0, length = Number.POSITIVE_INFINITY): Generator<Buffer> {
  const memory = Buffer.allocUnsafe(Math.min(PIECE, Math.max(1, length)));
  for (let at = start, left = length; left > 0;) {
    const read = readSync(file, memory, 0, Math.min(memory.length, left), at);
    if (read === 0) return;
    yield memory.subarray(0, read);
    at += read;
    left -= read;
  }
}

/** Fingerprint of pieces, each handed over as it passes. */
export function fingerprint(pieces: Iterable<Buffer>, pass: (piece: Buffer) => void = () => undefined): Fingerprint {
  const hash = createHash('sha256');
  let crc = 0, size = 0;
  for (const piece of pieces) {
    hash.update(piece);
    crc = crc32(piece, crc);
    size += piece.length;
    pass(piece);
  }
  return { sha256: hash.digest('hex'), crc, size };
}

/** Opens a file, hands its descriptor, and closes it whatever happens. */
export function withFile<T>(path: string, use: (file: number) => T): T {
  const file = openSync(path, 'r');
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}
