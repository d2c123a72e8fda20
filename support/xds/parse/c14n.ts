import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { libxml } from '../../xml/open';
import { C14N } from '../xades-names';

/** Canonical bytes of an element and what it contains, or of a whole document, by algorithm URI. Throws XDS-XADES-ALGORITHME, XML-C14N. */
export function canonicalBytes(node: XmlElement | XmlDocument, algorithm: string): Buffer {
  if (!(Object.values(C14N) as string[]).includes(algorithm)) throw new HomologairError('XDS-XADES-ALGORITHME', { role: 'de canonicalisation', valeur: algorithm });
  const { XML_C14N_1_0, XML_C14N_EXCLUSIVE_1_0 } = libxml().XmlC14NMode;
  const chunks: Buffer[] = [];
  node.canonicalize({ write: (bytes) => { chunks.push(Buffer.from(bytes)); return bytes.length; }, close: () => true },
    { mode: algorithm.startsWith(C14N.exclusive) ? XML_C14N_EXCLUSIVE_1_0 : XML_C14N_1_0, withComments: algorithm.endsWith('WithComments') });
  const bytes = Buffer.concat(chunks);
  // An empty result must never be digested as if it were the element.
  if (bytes.length === 0) throw new HomologairError('XML-C14N', { element: 'Signature' });
  return bytes;
}
