import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { attribute, child, children, textOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { decodeBase64 } from './base64';
import { partOf, type MimeParts } from './mtom';

/** Bytes of a document: by reference to a MIME part, or in base64 inside the envelope. */
export type DocumentContent = { cid: string; inline?: undefined } | { cid?: undefined; inline: Buffer };

function cidOf(href: string): string | undefined {
  if (!/^cid:./i.test(href)) return undefined;
  try { return decodeURIComponent(href.slice(4)); } catch { return undefined; }
}

/** Content of an xdsb:Document. `document` names it in the refusal. Throws XDS-RETRAIT-DOCUMENT. */
export function readContent(element: XmlElement, document: string): DocumentContent {
  const refuse = (detail: string): never => { throw new HomologairError('XDS-RETRAIT-DOCUMENT', { document, detail }); };
  const includes = children(element, NS.xop, 'Include');
  if (includes.length === 0) return { inline: decodeBase64(textOf(element)) ?? refuse('base64 mal formé') };
  if (includes.length > 1 || textOf(element).trim() !== '') return refuse('plusieurs contenus');
  const href = attribute(includes[0]!, 'href') ?? '';
  return { cid: cidOf(href) ?? refuse(`référence « ${href.slice(0, 100)} »`) };
}

/** The only xdsb:Document of an element. Throws XDS-RETRAIT-DOCUMENT. */
export function contentIn(parent: XmlElement, document: string): DocumentContent {
  const element = child(parent, NS.xdsb, 'Document');
  if (element === undefined) throw new HomologairError('XDS-RETRAIT-DOCUMENT', { document, detail: 'élément absent' });
  return readContent(element, document);
}

/** The bytes, fetched from the parts when they are one. Throws XDS-MTOM-PARTIE-ABSENTE. */
export const bytesOf = (content: DocumentContent, message: MimeParts): Buffer =>
  content.cid === undefined ? content.inline : partOf(message, content.cid).content;
