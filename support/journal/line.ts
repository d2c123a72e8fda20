import { bodiesOf } from './bodies';
import type { Fact, FactKind, TlsPeer } from './facts';

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
  private length = 0;
  /** A connection's peer is one object for all its exchanges: its chain of certificates is written once. */
  private readonly peers = new WeakMap<TlsPeer, Buffer>();

  /**
   * The line of a fact, its newline included; good until the next call. The same octets as `formatLine`, but bodies and chains of
   * certificates, which are most of them, are copied as the ASCII they are instead of being searched for characters to escape.
   */
  encode(prev: string, fact: Fact): Buffer {
    const { seq, at, kind } = fact;
    const bodies = bodiesOf(fact);
    this.length = 0;
    let text = JSON.stringify({ prev, seq, at, kind }).slice(0, -1);
    for (const [name, value] of Object.entries(fact) as [string, unknown][]) {
      if (value === undefined || FIRST.has(name)) continue;
      text += `,${JSON.stringify(name)}:`;
      const body = bodies.find((one) => one === value);
      if (body?.inline !== undefined) {
        this.write(`${text}{"sha256":"${body.sha256}","size":${body.size},"inline":"`, 'utf8');
        this.write(body.inline, 'latin1');
        text = '"}';
      } else if (name === 'peer') {
        this.write(text, 'utf8');
        this.copy(this.peer(value as TlsPeer));
        text = '';
      } else {
        text += JSON.stringify(value);
      }
    }
    this.write(`${text}}\n`, 'utf8');
    return this.bytes.subarray(0, this.length);
  }

  private peer(peer: TlsPeer): Buffer {
    let known = this.peers.get(peer);
    if (known === undefined) this.peers.set(peer, known = Buffer.from(JSON.stringify(peer)));
    return known;
  }

  private write(text: string, encoding: 'utf8' | 'latin1'): void {
    this.room(encoding === 'utf8' ? 3 * text.length : text.length);
    this.length += this.bytes.write(text, this.length, encoding);
  }

  private copy(octets: Buffer): void {
    this.room(octets.length);
    this.bytes.set(octets, this.length);
    this.length += octets.length;
  }

  private room(octets: number): void {
    if (this.length + octets <= this.bytes.length) return;
    const larger = Buffer.alloc(2 * (this.length + octets));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}

const FIRST = new Set(['seq', 'at', 'kind']);

const KINDS: Record<FactKind, true> = {
  exchange: true, 'refused-connection': true, screen: true, 'exported-trace': true, statement: true, act: true,
  marker: true, barrier: true, question: true, closing: true, piece: true, identity: true,
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
  if (fact['kind'] === 'marker' && !isMarker(fact as Partial<Record<string, unknown>>)) return undefined;
  return { prev, fact: fact as unknown as Fact };
}

/** Markers are read before any rule is: what they lack would stop the judgement of the whole run. */
function isMarker({ marker, scenario, status }: Partial<Record<string, unknown>>): boolean {
  if (marker !== 'scenario-start') return typeof scenario === 'string' && (marker !== 'step-end' || typeof status === 'string');
  const { id, name, uri, tags } = (scenario ?? {}) as Partial<Record<string, unknown>>;
  return [id, name, uri].every((one) => typeof one === 'string') && Array.isArray(tags) && tags.every((tag) => typeof tag === 'string');
}
