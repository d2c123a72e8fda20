import { HomologairError } from '../erreurs/error';
import { DEFAULT_ATTRIBUTES_PER_ELEMENT, type XmlLimits } from './limits';

const LT = 0x3c, GT = 0x3e, BANG = 0x21, QUESTION = 0x3f, SLASH = 0x2f, QUOTE = 0x22, APOSTROPHE = 0x27, EQUALS = 0x3d;

const at = (bytes: Buffer, ascii: string, position: number): boolean => {
  for (let i = 0; i < ascii.length; i++) if (bytes[position + i] !== ascii.charCodeAt(i)) return false;
  return true;
};

/** Position just after `ascii`, or the end of the bytes: an unterminated construct is left for the parser to name. */
const after = (bytes: Buffer, ascii: string, from: number): number => {
  const found = bytes.indexOf(ascii, from, 'latin1');
  return found < 0 ? bytes.length : found + ascii.length;
};

/**
 * One linear pass over the bytes, before any parser sees them: refuses a DOCTYPE and counts depth, nodes and attributes, so that
 * no hostile document costs more than this pass. On a well-formed document the counts are exact; on another one libxml2
 * refuses anyway, and the counts only make it refused sooner.
 *
 * @param bytes valid UTF-8. Markup is ASCII, and no byte of a multi-byte character is below 0x80: scanning bytes is safe.
 * @returns whether a second root element starts after the first one ended.
 * @throws XML-DOCTYPE, XML-PROFONDEUR, XML-NOEUDS, XML-ATTRIBUTS, XML-ATTRIBUTS-ELEMENT
 */
export function scanXml(bytes: Buffer, limits: XmlLimits): { secondRoot: boolean } {
  const { maxDepth, maxNodes, maxAttributes, maxAttributesPerElement = DEFAULT_ATTRIBUTES_PER_ELEMENT } = limits;
  const end = bytes.length;
  let depth = 0, nodes = 0, attributes = 0, rootSeen = false, secondRoot = false;
  const start = at(bytes, '\u00ef\u00bb\u00bf', 0) ? 3 : 0;
  let i = at(bytes, '<?xml ', start) ? after(bytes, '?>', start) : start; // the XML declaration is not a node

  while (i < end) {
    if (bytes[i] !== LT) {
      if (depth > 0 && ++nodes > maxNodes) throw new HomologairError('XML-NOEUDS', { maximum: maxNodes });
      // The native search wins on long text (base64), the loop on the short text of a message.
      const near = Math.min(end, i + 64);
      while (i < near && bytes[i] !== LT) i++;
      if (i === near && i < end && bytes[i] !== LT) { const next = bytes.indexOf(LT, i); i = next < 0 ? end : next; }
      continue;
    }
    const kind = bytes[i + 1];
    if (kind === SLASH) {
      depth--;
      for (i += 2; i < end && bytes[i] !== GT;) i++;
      i++;
      continue;
    }
    if (++nodes > maxNodes) throw new HomologairError('XML-NOEUDS', { maximum: maxNodes });
    if (kind === QUESTION) { i = after(bytes, '?>', i + 2); continue; }
    if (kind === BANG) {
      if (at(bytes, '--', i + 2)) { i = after(bytes, '-->', i + 4); continue; }
      if (at(bytes, '[CDATA[', i + 2)) { i = after(bytes, ']]>', i + 9); continue; }
      if (at(bytes, 'DOCTYPE', i + 2)) throw new HomologairError('XML-DOCTYPE', { position: i });
      i += 2; // not XML: the parser will say so
      continue;
    }
    if (depth <= 0) { if (rootSeen) secondRoot = true; rootSeen = true; depth = 0; }
    if (++depth > maxDepth) throw new HomologairError('XML-PROFONDEUR', { maximum: maxDepth });

    let own = 0, byte = 0;
    for (i++; i < end && (byte = bytes[i]!) !== GT; i++) {
      if (byte === EQUALS) {
        if (++own > maxAttributesPerElement) throw new HomologairError('XML-ATTRIBUTS-ELEMENT', { maximum: maxAttributesPerElement });
      } else if (byte === QUOTE || byte === APOSTROPHE) {
        i++;
        while (i < end && bytes[i] !== byte) i++;
      }
    }
    attributes += own;
    if (attributes > maxAttributes) throw new HomologairError('XML-ATTRIBUTS', { maximum: maxAttributes });
    if (bytes[i - 1] === SLASH) depth--;
    i++;
  }
  return { secondRoot };
}
