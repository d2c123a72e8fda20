import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../erreurs/error';
import { address } from './address';
import { libxml, libxmlInternals } from './open';

export interface ExclusiveC14nOptions {
  /** PrefixList of InclusiveNamespaces; `#default` names the default namespace. */
  inclusivePrefixes?: string[];
  /** A subtree left out: the enveloped signature. */
  omit?: XmlElement;
}

interface Selection { readonly root: number; readonly omit: number; readonly visible: Set<number> }
let current: Selection | undefined;
let callback: number | undefined;

/**
 * libxml2 asks for a parent before its children: a node is seen if it is the root or a child of one seen. So one look-up in a set per
 * node, where climbing to the root would cost the depth, and the library's public callback two objects per node.
 * (The calls are not strictly in document order, so a stack of open elements would not do.)
 */
function visibility(): number {
  return (callback ??= libxmlInternals().addFunction((_: number, node: number, parent: number): number => {
    const { root, omit, visible } = current!;
    if (node === omit || !(node === root || visible.has(parent))) return 0;
    visible.add(node);
    return 1;
  }, 'iiii'));
}

/**
 * Exclusive canonicalisation 1.0 without comments (http://www.w3.org/2001/10/xml-exc-c14n#) of an element and what it contains.
 * @returns the canonical bytes, UTF-8.
 * @throws XML-C14N when libxml2 cannot (relative namespace URI) or yields nothing: an empty result must never be digested
 * as if it were the element ("void canonicalisation").
 */
export function exclusiveC14n(element: XmlElement, options: ExclusiveC14nOptions = {}): Buffer {
  const internals = libxmlInternals();
  const chunks: Buffer[] = [];
  const prefixes = options.inclusivePrefixes?.length ? internals.allocCStringArray(options.inclusivePrefixes) : 0;
  const output = internals.xmlOutputBufferCreateIO({ write: (bytes) => { chunks.push(Buffer.from(bytes)); return bytes.length; }, close: () => true });
  current = { root: address(element), omit: options.omit ? address(options.omit) : 0, visible: new Set() };
  let result: number;
  try {
    result = internals.xmlC14NExecute(documentAddress(element), visibility(), 0, libxml().XmlC14NMode.XML_C14N_EXCLUSIVE_1_0, prefixes, 0, output);
  } finally {
    current = undefined;
    internals.xmlOutputBufferClose(output);
    if (prefixes) internals.free(prefixes);
  }
  const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  if (result < 0 || bytes.length === 0) throw new HomologairError('XML-C14N', { element: element.name });
  return bytes;
}

const documentAddress = (element: XmlElement): number => libxmlInternals().XmlNodeStruct.doc(address(element));
