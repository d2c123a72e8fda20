import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import { libxml } from './open';
import { NODE, tree } from './memory';

interface Handle { _nodePtr: number }

/** Address of an element in the WASM memory: the library's own handle, internal but stable in the pinned version. */
export const address = (element: XmlElement): number => (element as unknown as Handle)._nodePtr;

let prototype: object | undefined;

/**
 * The library's object for an element at an address. Its class does nothing but keep the address; V8 compiles that class again and
 * again without ever succeeding (libxml2-wasm's decorators), so the object is made from its prototype.
 */
export function elementAt(node: number): XmlElement {
  const element = Object.create(prototype ??= libxml().XmlElement.prototype as object) as Handle;
  element._nodePtr = node;
  return element as unknown as XmlElement;
}

/** The root of a parsed document. */
export function rootOf(document: XmlDocument): XmlElement {
  let here = tree.children((document as unknown as { readonly _ptr: number })._ptr);
  while (tree.type(here) !== NODE.element) here = tree.next(here);
  return elementAt(here);
}
