import type { XmlElement } from 'libxml2-wasm';
import { libxml } from './open';

/** Address of an element in the WASM memory: the library's own handle, internal but stable in the pinned version. */
export const address = (element: XmlElement): number => (element as unknown as { readonly _nodePtr: number })._nodePtr;

/** The library's object for an element at an address. */
export const elementAt = (node: number): XmlElement => new (libxml().XmlElement as unknown as new (node: number) => XmlElement)(node);
