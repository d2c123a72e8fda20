import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../erreurs/error';
import { rootOf } from './address';
import { checkEncoding } from './encoding';
import { DEFAULT_LIMITS, type XmlLimits } from './limits';
import { libxml } from './open';
import { scanXml } from './scan';

export { DEFAULT_LIMITS, type XmlLimits } from './limits';

/**
 * The one door for XML. Checks from the cheapest to the dearest: size, encoding, one pass over the bytes (DOCTYPE, depth, nodes,
 * attributes), then libxml2. A hostile document never reaches the parser, so its entities are never read, let alone expanded.
 *
 * @param bytes the message exactly as received. A `Uint8Array` view is not copied.
 * @returns libxml2-wasm's document. **The caller disposes it**; nodes must not be used afterwards. Prefer `withXml`.
 * @throws HomologairError XML-VIDE, XML-TAILLE, XML-COMPRESSE, XML-ENCODAGE, XML-NUL, XML-UTF8-INVALIDE, XML-VERSION, XML-DOCTYPE,
 * XML-PROFONDEUR, XML-NOEUDS, XML-ATTRIBUTS, XML-ATTRIBUTS-ELEMENT, XML-DEUX-RACINES, XML-MAL-FORME, XML-NON-OUVERT
 */
export function parseXml(bytes: Uint8Array, limits: XmlLimits = DEFAULT_LIMITS): XmlDocument {
  const lib = libxml();
  if (bytes.length === 0) throw new HomologairError('XML-VIDE');
  if (bytes.length > limits.maxBytes) throw new HomologairError('XML-TAILLE', { taille: bytes.length, maximum: limits.maxBytes });
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkEncoding(buffer);
  const { secondRoot } = scanXml(buffer, limits);

  let document: XmlDocument;
  try {
    document = lib.XmlDocument.fromBuffer(buffer, { encoding: 'UTF-8', option: parseOptions() });
  } catch (cause) {
    throw refusal(cause, secondRoot);
  }
  // Never reached as long as the scan and libxml2 agree on what a DOCTYPE is; kept because the cost of being wrong is an entity.
  if (document.dtd) {
    document.dispose();
    throw new HomologairError('XML-DOCTYPE', { position: '?' });
  }
  return document;
}

/** Parses, reads and always disposes: `read` must return plain values, never a node. Throws what `parseXml` and `read` throw. */
export function withXml<T>(bytes: Uint8Array, read: (root: XmlElement, document: XmlDocument) => T, limits?: XmlLimits): T {
  const document = parseXml(bytes, limits);
  try {
    return read(rootOf(document), document);
  } finally {
    document.dispose();
  }
}

let options: number | undefined;
/** Never NOENT, DTDLOAD, XINCLUDE, RECOVER, HUGE nor UNZIP. */
const parseOptions = (): number => {
  const { ParseOption } = libxml();
  return (options ??= ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NO_SYS_CATALOG
    | ParseOption.XML_PARSE_COMPACT | ParseOption.XML_PARSE_BIG_LINES);
};

/** Keeps the parser's first complaint only: a hostile message can draw hundreds of thousands of them. */
function refusal(cause: unknown, secondRoot: boolean): HomologairError {
  const first = cause instanceof libxml().XmlParseError ? cause.details.find((d) => d.level >= ERROR_LEVEL) : undefined;
  const complaint = first?.message.trim() ?? 'libxml2 gave no detail';
  const details = { ligne: first?.line ?? '?', colonne: first?.col ?? '?', libxml2: complaint };
  // libxml2 says the same of a second root and of stray text: only the scan knows which it was.
  return new HomologairError(secondRoot && complaint.startsWith('Extra content') ? 'XML-DEUX-RACINES' : 'XML-MAL-FORME', details, new Error(complaint));
}

/** libxml2's xmlErrorLevel: 1 is a warning. */
const ERROR_LEVEL = 2;
