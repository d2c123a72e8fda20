import { bodiesOf } from './bodies';
import type { Fact, FactKind } from './facts';

/** One line of a worker's file: the fact, and the SHA-256 of the line before (of the header's bytes for the first). */
export interface Line { prev: string; fact: Fact }

/** The line without its newline. `prev`, `seq`, `at`, `kind` come first so that a file reads well with the naked eye. */
export const formatLine = (prev: string, fact: Fact): string => {
  const { seq, at, kind, ...rest } = fact;
  return JSON.stringify({ prev, seq, at, kind, ...rest });
};

/** Turns facts into lines, in one memory used again for each: a line often holds tens of kilobytes of bodies. */
export class LineEncoder {
  private bytes = Buffer.alloc(128 * 1024);

  /**
   * The line of a fact, its newline included; good until the next call. The same octets as `formatLine`, but bodies, which are most of
   * them, are copied as the ASCII they are instead of being searched for characters to escape.
   */
  encode(prev: string, fact: Fact): Buffer {
    const pieces = piecesOf(prev, fact);
    const most = 3 * pieces.reduce((sum, piece) => sum + piece.length, 1);
    if (most > this.bytes.length) this.bytes = Buffer.alloc(most);
    let at = 0;
    pieces.forEach((piece, i) => { at += this.bytes.write(piece, at, i % 2 === 0 ? 'utf8' : 'latin1'); });
    this.bytes[at] = NEWLINE;
    return this.bytes.subarray(0, at + 1);
  }
}

const NEWLINE = 0x0a;

/** The text of a line before its first inline body, that body, the text between, and so on. */
function piecesOf(prev: string, fact: Fact): string[] {
  const marked = bodiesOf(fact).filter((body) => body.inline !== undefined).map((body, n) => ({ body, mark: { ...body, inline: `<${n}>` } }));
  const bare = Object.fromEntries(Object.entries(fact).map(([name, value]) => [name, marked.find(({ body }) => body === value)?.mark ?? value]));
  const text = formatLine(prev, bare as unknown as Fact);
  // A mark is searched for with the digest and the size that stand before it: nothing else in a line has that shape.
  const places = marked.map(({ body, mark }) => ({ body, at: text.indexOf(JSON.stringify(mark)), length: JSON.stringify(mark).length, hole: mark.inline.length }))
    .sort((a, b) => a.at - b.at);
  if (places.some(({ at }) => at < 0)) return [formatLine(prev, fact)];
  const pieces: string[] = [];
  let from = 0;
  for (const { body, at, length, hole } of places) {
    const end = at + length - '"}'.length;
    pieces.push(text.slice(from, end - hole), body.inline as string);
    from = end;
  }
  return [...pieces, text.slice(from)];
}

const KINDS: Record<FactKind, true> = {
  exchange: true, 'refused-connection': true, screen: true, 'exported-trace': true, statement: true, act: true,
  marker: true, barrier: true, question: true, closing: true,
};

/** Undefined when the text is no line of a journal. */
export function parseLine(text: string): Line | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { prev, ...fact } = value as Record<string, unknown>;
  if (typeof prev !== 'string' || !Number.isSafeInteger(fact['seq']) || typeof fact['at'] !== 'string') return undefined;
  if (typeof fact['kind'] !== 'string' || !Object.hasOwn(KINDS, fact['kind'])) return undefined;
  return { prev, fact: fact as unknown as Fact };
}
