import type { XmlElement } from 'libxml2-wasm';
import type { CanonicalElement } from '../../read/canonical';
import { libxml } from '../../../xml/open';
import { refuse } from '../refusal';

/** URIs libxml2 has canonicalised before. A message chooses its own: what is remembered is bounded in number and in length. */
const seen = new Set<string>();
const MOST_REMEMBERED = 1000, LONGEST_REMEMBERED = 200;

/**
 * Namespace URIs that have no canonical form, or not the same for all, anywhere in the message: relative ones, and those with a
 * character to escape (libxml2 writes `&` as it is, the specification does not). Which URI is relative is libxml2's own answer: it
 * canonicalises the whole message as soon as one is there that it has not canonicalised before.
 * @throws VIHF-CANONISATION
 */
export function refuseNamespacesWithoutForm(root: XmlElement, elements: readonly CanonicalElement[]): void {
  const unknown = new Set<string>();
  for (const { declarations } of elements) for (const { uri } of declarations) if (!seen.has(uri)) unknown.add(uri);
  if (unknown.size === 0) return;
  for (const uri of unknown) if (/[&<>"]/.test(uri)) refuse('VIHF-CANONISATION', `espace de noms ${uri}`);
  canonicalise(root);
  if (seen.size + unknown.size > MOST_REMEMBERED) seen.clear();
  for (const uri of unknown) if (seen.size < MOST_REMEMBERED && uri.length <= LONGEST_REMEMBERED) seen.add(Buffer.from(uri).toString());
}

/** No visibility callback: libxml2's cheapest pass over the whole tree, whose result is not kept. */
function canonicalise(root: XmlElement): void {
  const { XmlC14NMode, XmlError } = libxml();
  try {
    root.doc.canonicalize({ write: ({ byteLength }) => byteLength, close: () => true }, { mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0, withComments: true });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    refuse('VIHF-CANONISATION', 'espace de noms relatif, le plus souvent');
  }
}
