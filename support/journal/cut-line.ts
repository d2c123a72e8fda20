import { bodiesOf } from './bodies';
import type { Body } from './facts';
import { parseLine, type Line } from './line';

/** A shorter body costs less in memory than in reading it again. */
const KEPT = 512;
const KEY = Buffer.from('"inline":"', 'latin1'), QUOTE = 0x22;
/** 1 for an octet of base64. */
const BASE64 = Uint8Array.from({ length: 256 }, (_, octet) => (/[A-Za-z0-9+/=]/.test(String.fromCharCode(octet)) ? 1 : 0));

/** An inline body left where it is in its line: its base64 lies there. */
export interface LeftBody { body: Body; start: number; end: number }

/**
 * Reads a line as `parseLine` does, but leaves its long inline bodies, which are most of a journal, out of memory: their `inline` is for the caller
 * to give back. Base64 escapes nothing and no text of a line can hold the bare key, so that what is cut out is what would have been parsed; a line where
 * that cannot be told is parsed whole, and nothing of it is left out.
 */
export function parseCutLine(raw: Buffer): { line: Line | undefined; left: LeftBody[] } {
  const cuts: { start: number; end: number }[] = [], parts: string[] = [];
  let from = 0;
  for (let at = raw.indexOf(KEY); at !== -1; at = raw.indexOf(KEY, from)) {
    const start = at + KEY.length, end = raw.indexOf(QUOTE, start);
    if (end - start <= KEPT || !isBase64(raw, start, end)) { parts.push(raw.toString('utf8', from, start)); from = start; continue; }
    parts.push(raw.toString('utf8', from, start), markOf(cuts.length));
    cuts.push({ start, end });
    from = end;
  }
  if (cuts.length === 0) return { line: parseLine(raw.toString('utf8')), left: [] };
  const line = parseLine([...parts, raw.toString('utf8', from)].join(''));
  const bodies = line === undefined ? [] : bodiesOf(line.fact);
  const left = cuts.flatMap((cut, index): LeftBody[] => bodies.filter(({ inline }) => inline === markOf(index)).map((body) => ({ body, ...cut })));
  // A member of that name elsewhere than in a body, or a line that only its cut made readable or unreadable: read as it stands.
  return line !== undefined && left.length === cuts.length ? { line, left } : { line: parseLine(raw.toString('utf8')), left: [] };
}

/** No base64 holds it. */
const markOf = (index: number): string => `@${index}`;

function isBase64(octets: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (BASE64[octets[at] as number] === 0) return false;
  return true;
}
