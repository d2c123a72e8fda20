import { HomologairError } from '../../erreurs/error';
import { parseContentType } from './content-type';
import { splitMultipart } from './multipart';

export interface MtomLimits { maxBytes?: number; maxParts?: number; maxPartBytes?: number }
export const DEFAULT_MTOM_LIMITS = Object.freeze({ maxBytes: 64 * 1024 * 1024, maxParts: 100, maxPartBytes: 32 * 1024 * 1024 });

export interface MimePart { contentType: string; content: Buffer }
export interface MtomMessage { root: Buffer; parts: Map<string, MimePart> }
/** The attached parts of a message, by Content-ID. */
export interface MimeParts { readonly parts: ReadonlyMap<string, MimePart> }

const XOP = 'application/xop+xml';

/**
 * The envelope and the attached parts (by Content-ID, brackets off) of a MTOM message; contents are views on `body`.
 * `lenient` accepts bare LF line ends, as captures saved to disk have them. Throws XDS-MTOM-*, XDS-TYPE-MEDIA-*.
 */
export function parseMtom(contentType: string, body: Buffer, limits: MtomLimits = {}, lenient = false): MtomMessage {
  const { mediaType, type, boundary, start } = parseContentType(contentType);
  if (mediaType !== 'multipart/related' || type !== XOP) throw new HomologairError('XDS-MTOM-TYPE', { type: type ?? mediaType });
  if (boundary === undefined || !/^[\x20-\x7E]{1,70}$/.test(boundary)) throw new HomologairError('XDS-MTOM-FRONTIERE-ABSENTE');
  const { maxBytes, maxParts, maxPartBytes } = { ...DEFAULT_MTOM_LIMITS, ...limits };
  if (body.length > maxBytes) throw new HomologairError('XDS-MTOM-TAILLE', { taille: body.length, maximum: maxBytes });

  const parts = new Map<string, MimePart>();
  let root: MimePart | undefined;
  splitMultipart(body, boundary, { maxParts, maxPartBytes, lenient }).forEach((part, index) => {
    if (part.cid !== undefined && parts.has(part.cid)) throw new HomologairError('XDS-MTOM-CONTENT-ID-DOUBLE', { cid: part.cid });
    const isRoot = start === undefined ? index === 0 : part.cid === start;
    if (isRoot) root = part;
    if (part.cid !== undefined) parts.set(part.cid, { contentType: part.contentType, content: part.content });
    else if (!isRoot) throw new HomologairError('XDS-MTOM-CONTENT-ID-ABSENT', { numero: index + 1 });
  });
  if (root === undefined) throw new HomologairError('XDS-MTOM-RACINE-ABSENTE', { start: start ?? '' });
  const rootType = root.contentType === '' ? '' : parseContentType(root.contentType).mediaType;
  if (rootType !== XOP) throw new HomologairError('XDS-MTOM-RACINE-TYPE', { type: rootType });
  for (const [cid, part] of parts) if (part.content === root.content) parts.delete(cid);
  return { root: root.content, parts };
}

/** The part a xop:Include designates. Throws XDS-MTOM-PARTIE-ABSENTE. */
export function partOf(message: MimeParts, cid: string): MimePart {
  const part = message.parts.get(cid);
  if (part === undefined) throw new HomologairError('XDS-MTOM-PARTIE-ABSENTE', { cid });
  return part;
}
