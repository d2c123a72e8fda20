import { HomologairError } from '../../erreurs/error';
import { decodeBase64 } from './base64';

export interface BodyPart { cid?: string; contentType: string; content: Buffer }
export interface SplitOptions { maxParts: number; maxPartBytes: number; lenient: boolean }

const CR = 0x0d, LF = 0x0a, DASH = 0x2d;

interface Delimiter { /** Where the part before it ends. */ before: number; /** Where the part after it begins. */ after: number; last: boolean }

/** The next delimiter line from `from` (RFC 2046 §5.1.1): at the start of a line, then only spaces and a line end. */
function delimiterFrom(body: Buffer, marker: Buffer, from: number, lenient: boolean): Delimiter | undefined {
  for (let at = body.indexOf(marker, from); at >= 0; at = body.indexOf(marker, at + 1)) {
    const before = lineStart(body, at, lenient);
    if (before === undefined) continue;
    let end = at + marker.length;
    const last = body[end] === DASH && body[end + 1] === DASH;
    if (last) end += 2;
    while (body[end] === 0x20 || body[end] === 0x09) end += 1;
    if (body[end] === CR && body[end + 1] === LF) return { before, after: end + 2, last };
    if (lenient && body[end] === LF) return { before, after: end + 1, last };
    if (last && end === body.length) return { before, after: end, last };
    throw new HomologairError('XDS-MTOM-FRONTIERE-LIGNE', { position: at });
  }
  return undefined;
}

/** End of the part when a line starts at `at`: the line end belongs to the delimiter. */
function lineStart(body: Buffer, at: number, lenient: boolean): number | undefined {
  if (at === 0) return 0;
  if (body[at - 1] !== LF) return undefined;
  if (body[at - 2] === CR) return at - 2;
  return lenient ? at - 1 : undefined;
}

/** Cuts a multipart body into its parts, in order; contents are views. Throws XDS-MTOM-*. */
export function splitMultipart(body: Buffer, boundary: string, options: SplitOptions): BodyPart[] {
  const marker = Buffer.from(`--${boundary}`, 'latin1');
  let open = delimiterFrom(body, marker, 0, options.lenient);
  if (open === undefined || open.last) throw new HomologairError('XDS-MTOM-FRONTIERE-INTROUVABLE', { frontiere: boundary });
  const parts: BodyPart[] = [];
  while (!open.last) {
    // A part may be empty: its delimiter's line end is then the one that ended the line before.
    const next: Delimiter | undefined = delimiterFrom(body, marker, open.after, options.lenient);
    if (next === undefined) throw new HomologairError('XDS-MTOM-FIN-ABSENTE');
    if (parts.length === options.maxParts) throw new HomologairError('XDS-MTOM-TROP-DE-PARTIES', { maximum: options.maxParts });
    parts.push(readPart(body.subarray(open.after, Math.max(open.after, next.before)), parts.length + 1, options));
    open = next;
  }
  return parts;
}

function readPart(part: Buffer, numero: number, { maxPartBytes, lenient }: SplitOptions): BodyPart {
  const crlf = part.indexOf('\r\n\r\n');
  const lf = lenient ? part.indexOf('\n\n') : -1;
  const useLf = lf >= 0 && (crlf < 0 || lf < crlf);
  if (crlf < 0 && !useLf) throw new HomologairError('XDS-MTOM-EN-TETES', { numero });
  const headers = readHeaders(part.subarray(0, useLf ? lf : crlf).toString('latin1'), numero);
  const content = part.subarray(useLf ? lf + 2 : crlf + 4);
  if (content.length > maxPartBytes) throw new HomologairError('XDS-MTOM-PARTIE-TROP-GRANDE', { numero, taille: content.length, maximum: maxPartBytes });
  // Brackets are required by RFC 2392, yet Axis2 wrote bare identifiers: both are read.
  const cid = headers.get('content-id')?.replace(/^<(.*)>$/, '$1');
  return { cid, contentType: headers.get('content-type') ?? '', content: decoded(content, headers.get('content-transfer-encoding') ?? 'binary', numero) };
}

function readHeaders(block: string, numero: number): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon < 1 || /\s/.test(name) || headers.has(name)) throw new HomologairError('XDS-MTOM-EN-TETES', { numero });
    headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function decoded(content: Buffer, encoding: string, numero: number): Buffer {
  const encodage = encoding.toLowerCase();
  if (encodage === 'binary' || encodage === '8bit' || encodage === '7bit') return content;
  const bytes = encodage === 'base64' ? decodeBase64(content.toString('latin1')) : undefined;
  if (bytes === undefined) throw new HomologairError('XDS-MTOM-ENCODAGE', { numero, encodage });
  return bytes;
}
