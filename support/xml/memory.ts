import { libxmlInternals } from './open';

/** Kinds of node libxml2 makes of a document without DTD (xmlElementType). */
export const NODE = { element: 1, text: 3, cdata: 4, instruction: 7, comment: 8 } as const;

/** Fields of libxml2's structs, in 32-bit words (xmlNode, xmlAttr, xmlNs of include/libxml/tree.h; the build is wasm32 and pinned). */
const TYPE = 1, NAME = 2, CHILDREN = 3, NEXT = 6, DOCUMENT = 8, NS = 9, CONTENT = 10, PROPERTIES = 11, NS_DEF = 12;
const NS_NEXT = 0, NS_HREF = 2, NS_PREFIX = 3;

let words: Uint32Array = new Uint32Array(0);
let bytes: Buffer = Buffer.alloc(0);

/** The library exports no view of its memory: an empty slice of a made-up node table carries the whole of it. */
function look(): void {
  const { buffer } = libxmlInternals().XmlNodeSetStruct.nodeTable(0, 0);
  words = new Uint32Array(buffer);
  bytes = Buffer.from(buffer);
}

/** A field of a struct. When the memory grows, the engine empties the views of the old one. */
function field(struct: number, at: number): number {
  if (words.length === 0) look();
  return words[(struct >>> 2) + at] as number;
}

/** Text is short as a rule; the native search takes over where it is not. */
const SHORT = 64;

/**
 * Short ASCII texts made lately, one per slot of a hash of their octets: names, namespaces and codes are the same in all messages, and
 * a look-up costs a quarter of making the string again.
 */
const made: (string | undefined)[] = new Array<string | undefined>(4096).fill(undefined);

function stringAt(pointer: number): string {
  if (words.length === 0) look();
  let end = pointer, mixed = 0, all = 0;
  const near = pointer + SHORT;
  for (let byte = bytes[end] as number; byte !== 0 && end < near; byte = bytes[++end] as number) {
    mixed = (Math.imul(mixed, 31) + byte) | 0;
    all |= byte;
  }
  if (end === near) return bytes.toString('utf8', pointer, bytes.indexOf(0, near));
  if (all > 0x7f) return bytes.toString('utf8', pointer, end);
  const slot = (mixed ^ (mixed >>> 15)) & (made.length - 1);
  const known = made[slot];
  return known !== undefined && sameAt(pointer, known) ? known : made[slot] = bytes.toString('latin1', pointer, end);
}

/** Whether the string at an address is this one, without making it as long as the characters are ASCII. */
function sameAt(pointer: number, text: string): boolean {
  if (words.length === 0) look();
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return stringAt(pointer) === text;
    if (bytes[pointer + i] !== code) return false;
  }
  return bytes[pointer + length] === 0;
}

/**
 * libxml2's tree read where it lies: one load for a field, where the library's objects cost a call and an allocation. An address is
 * good as long as its document lives. 0 is no node, no namespace.
 */
export const tree = {
  type: (node: number): number => field(node, TYPE),
  children: (node: number): number => field(node, CHILDREN),
  next: (node: number): number => field(node, NEXT),
  /** Its children are the root, and what stands beside it. */
  document: (node: number): number => field(node, DOCUMENT),
  namespace: (node: number): number => field(node, NS),
  attributes: (element: number): number => field(element, PROPERTIES),
  declarations: (element: number): number => field(element, NS_DEF),
  name: (node: number): string => stringAt(field(node, NAME)),
  isNamed: (node: number, local: string): boolean => sameAt(field(node, NAME), local),
  /** Of a text, a CDATA section, a comment or an instruction. */
  content: (node: number): string => { const at = field(node, CONTENT); return at === 0 ? '' : stringAt(at); },
} as const;

export const namespaces = {
  next: (ns: number): number => field(ns, NS_NEXT),
  uri: (ns: number): string => { const at = ns === 0 ? 0 : field(ns, NS_HREF); return at === 0 ? '' : stringAt(at); },
  prefix: (ns: number): string => { const at = field(ns, NS_PREFIX); return at === 0 ? '' : stringAt(at); },
  isUri: (ns: number, uri: string): boolean => { const at = ns === 0 ? 0 : field(ns, NS_HREF); return at === 0 ? uri === '' : sameAt(at, uri); },
} as const;
