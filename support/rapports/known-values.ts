import { spellings } from './spellings';

/** Values looked for in any text, under every spelling of theirs, in one pass whatever their number: a report meets hundreds of them. */
export interface KnownValues {
  /** @param stead what stands in the value's place */
  add(value: string, stead: string): void;
  has(value: string): boolean;
  /** A text with each value, and what base64 carries around it, replaced. */
  replaced(text: string): string;
  /** The values a text holds. */
  metIn(text: string): Set<string>;
}

const PREFIX = 5;
const MARKS = 1 << 20;
/** A number for the first characters at a place of a text. */
const markOf = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b) ^ Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35) ^ Math.imul(text.charCodeAt(at + 3), 0x27d4eb2f)) >>> 12;

interface Hit { length: number; base64: boolean; by: string; value: string }
/** What begins alike: thousands of passwords may, of a few lengths. `lengths`: the longest first, which a shorter must not cut. */
interface Spellings { lengths: number[]; hits: Map<string, Hit> }
function hitAt(spelled: Spellings | undefined, text: string, at: number): Hit | undefined {
  for (const length of spelled?.lengths ?? []) {
    const hit = spelled?.hits.get(text.slice(at, at + length));
    if (hit !== undefined) return hit;
  }
  return undefined;
}

export function knownValues(): KnownValues {
  const known = new Set<string>(), byPrefix = new Map<string, Spellings>();
  /** Which prefixes may begin here, without making a string to ask: most places are ruled out by this alone. */
  const mayBegin = new Uint8Array(MARKS);

  const add = (value: string, stead: string): void => {
    known.add(value);
    for (const { text: written, base64 } of spellings(value)) {
      const prefix = written.slice(0, PREFIX), same: Spellings = byPrefix.get(prefix) ?? { lengths: [], hits: new Map() };
      mayBegin[markOf(prefix, 0)] = 1;
      byPrefix.set(prefix, same);
      if (same.hits.has(written)) continue;
      same.hits.set(written, { length: written.length, base64, by: stead, value });
      if (!same.lengths.includes(written.length)) same.lengths = [...same.lengths, written.length].sort((one, other) => other - one);
    }
  };

  /** Tells each hit in order; `onHit` returns where to go on from. */
  const scan = (text: string, onHit: (hit: Hit, at: number) => number): void => {
    if (byPrefix.size === 0) return;
    for (let at = 0; at + PREFIX <= text.length; at++) {
      if (mayBegin[markOf(text, at)] === 0) continue;
      const hit = hitAt(byPrefix.get(text.slice(at, at + PREFIX)), text, at);
      if (hit) at = onHit(hit, at) - 1;
    }
  };

  const replaced = (text: string): string => {
    let out = '', kept = 0;
    scan(text, (hit, at) => {
      let from = at, to = at + hit.length;
      // In base64 the neighbours may carry the rest of the value.
      if (hit.base64) {
        while (from > kept && /[A-Za-z0-9+/_-]/.test(text[from - 1] as string)) from--;
        while (to < text.length && /[A-Za-z0-9+/_=-]/.test(text[to] as string)) to++;
      }
      out += text.slice(kept, from) + hit.by;
      kept = to;
      return to;
    });
    return kept === 0 ? text : out + text.slice(kept);
  };

  const metIn = (text: string): Set<string> => {
    const met = new Set<string>();
    scan(text, ({ value }, at) => { met.add(value); return at + 1; });
    return met;
  };

  return { add, has: (value) => known.has(value), replaced, metIn };
}
