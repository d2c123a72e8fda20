import { DEFAULT_LIMITS } from '../xml/door';
import { parseContentType } from '../xds/parse/content-type';
import { parseMtom } from '../xds/parse/mtom';

/** The SOAP envelope of an HTTP message, and its attached parts when it is MTOM. */
export interface SoapMessage { envelope: Buffer; parts: ReadonlyMap<string, { contentType: string; content: Buffer }> }

const NO_PARTS: SoapMessage['parts'] = new Map();

/** Value of an HTTP header, whatever its case. */
export const headerOf = (headers: readonly (readonly [string, string])[], name: string): string | undefined =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1];

/** Splits a message. Throws XDS-* when the multipart cannot be read. */
export function openMessage(headers: readonly (readonly [string, string])[], body: Buffer): SoapMessage {
  const contentType = headerOf(headers, 'content-type');
  if (contentType === undefined || !parseContentType(contentType).mediaType.startsWith('multipart/')) return { envelope: body, parts: NO_PARTS };
  const { root, parts } = parseMtom(contentType, body, DEFAULT_LIMITS);
  return { envelope: root, parts };
}
