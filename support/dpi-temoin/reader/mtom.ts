import { HomologairError } from '../../erreurs/error';

const MAX_PARTS = 100;
const refuse = (detail: string): never => { throw new HomologairError('TEMOIN-MTOM', { detail }); };

export interface MtomAnswer { root: Buffer; /** By Content-ID, without its angle brackets. */ parts: Map<string, Buffer> }

/** Value of a parameter of a Content-Type, quoted or not. */
const parameter = (contentType: string, name: string): string | undefined => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(contentType);
  return found?.[1] ?? found?.[2];
};

export const isMultipart = (contentType: string): boolean => /^\s*multipart\/related\b/i.test(contentType);

/** Reads a multipart/related answer (MTOM/XOP). @throws TEMOIN-MTOM */
export function readMtom(contentType: string, body: Buffer): MtomAnswer {
  const boundary = parameter(contentType, 'boundary') ?? refuse('la limite des parties n’est pas donnée');
  const pieces = split(body, Buffer.from(`--${boundary}`, 'latin1'));
  const parts = new Map<string, Buffer>();
  let first: Buffer | undefined;
  for (const piece of pieces) {
    const end = piece.indexOf('\r\n\r\n');
    if (end < 0) refuse('une partie n’a pas d’en-tête');
    const headers = piece.subarray(0, end).toString('latin1');
    const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase() ?? 'binary';
    if (!['binary', '8bit', '7bit', 'base64'].includes(encoding)) refuse(`codage « ${encoding} » inconnu`);
    const raw = piece.subarray(end + 4);
    const content = encoding === 'base64' ? Buffer.from(raw.toString('latin1'), 'base64') : raw;
    const id = /^content-id:\s*<?([^>\r\n]+)>?/im.exec(headers)?.[1]?.trim();
    first ??= content;
    if (id === undefined) continue;
    if (parts.has(id)) refuse('deux parties portent le même identifiant');
    parts.set(id, content);
  }
  const start = parameter(contentType, 'start')?.replace(/^<|>$/g, '');
  const root = start === undefined ? first : parts.get(start);
  return { root: root ?? refuse('la partie principale manque'), parts };
}

/** The part an xop:Include names. @throws TEMOIN-MTOM */
export function partOf(answer: MtomAnswer, href: string): Buffer {
  if (!href.startsWith('cid:')) return refuse('une inclusion ne cite aucune partie');
  let id: string;
  try { id = decodeURIComponent(href.slice(4)); } catch { return refuse('une inclusion est mal écrite'); }
  return answer.parts.get(id) ?? refuse('une partie citée est absente');
}

/** Parts between delimiters; the closing one must be there, else the answer was cut. */
function split(body: Buffer, delimiter: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let at = next(body, delimiter, 0);
  if (at < 0) refuse('aucune partie');
  for (;;) {
    const after = at + delimiter.length;
    if (body.subarray(after, after + 2).toString('latin1') === '--') return pieces;
    const start = body.indexOf('\r\n', after) + 2;
    const end = next(body, delimiter, start);
    if (start < 2 || end < 0) refuse('la réponse est coupée');
    if (pieces.length >= MAX_PARTS) refuse('trop de parties');
    pieces.push(body.subarray(start, end - 2));
    at = end;
  }
}

/** A delimiter counts only at the start of a line: the same bytes inside a document are content. */
function next(body: Buffer, delimiter: Buffer, from: number): number {
  for (let at = body.indexOf(delimiter, from); at >= 0; at = body.indexOf(delimiter, at + 1)) {
    if (at === 0 || (body[at - 2] === 13 && body[at - 1] === 10)) return at;
  }
  return -1;
}
