import { HomologairError } from '../../erreurs/error';

export interface MtomPart { cid: string; mimeType: string; content: Buffer }

const ROOT_CID = 'enveloppe@homologair.test';
/** RFC 2046 §5.1.1. */
const BOUNDARY = /^[0-9A-Za-z'()+_,\-./:=?]{1,70}$/;
/** A Content-ID or a media type goes between brackets or alone on its line. */
const HEADER_VALUE = /^[\x21-\x3B\x3D\x3F-\x7E][\x20-\x3B\x3D\x3F-\x7E]*$/;

/** `cid:` URL of a Content-ID (RFC 2392): percent-encoded, so `@` and `:` are. */
export const cidUrl = (cid: string): string => `cid:${encodeURIComponent(cid)}`;

/**
 * A MTOM message (XOP 1.0 §3.1): the envelope as root part, then the binary parts.
 * Throws XDS-FRONTIERE-DANS-CONTENU when the boundary occurs in a part, XDS-EN-TETE-MIME-IMPOSSIBLE when a value cannot
 * stand in a MIME header.
 */
export function buildMtom(o: { envelope: string; action: string; parts: readonly MtomPart[]; boundary: string }): { contentType: string; body: Buffer } {
  checkHeader('boundary', o.boundary, BOUNDARY);
  checkHeader('action', o.action, /^[\x21\x23-\x5B\x5D-\x7E]*$/);
  const root = { cid: ROOT_CID, mimeType: 'application/xop+xml; charset=UTF-8; type="application/soap+xml"', content: Buffer.from(o.envelope, 'utf8') };
  const pieces: Buffer[] = [];
  for (const part of [root, ...o.parts]) {
    checkHeader('Content-ID', part.cid, HEADER_VALUE);
    checkHeader('Content-Type', part.mimeType, HEADER_VALUE);
    if (part.content.includes(`--${o.boundary}`)) throw new HomologairError('XDS-FRONTIERE-DANS-CONTENU', { frontiere: o.boundary, partie: part.cid });
    pieces.push(
      Buffer.from(`--${o.boundary}\r\nContent-Type: ${part.mimeType}\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <${part.cid}>\r\n\r\n`, 'latin1'),
      part.content, Buffer.from('\r\n', 'latin1'));
  }
  pieces.push(Buffer.from(`--${o.boundary}--\r\n`, 'latin1'));
  const contentType = `multipart/related; type="application/xop+xml"; start="<${ROOT_CID}>"; start-info="application/soap+xml"; `
    + `boundary="${o.boundary}"; action="${o.action}"`;
  return { contentType, body: Buffer.concat(pieces) };
}

function checkHeader(champ: string, valeur: string, form: RegExp): void {
  if (!form.test(valeur)) throw new HomologairError('XDS-EN-TETE-MIME-IMPOSSIBLE', { champ, valeur });
}
