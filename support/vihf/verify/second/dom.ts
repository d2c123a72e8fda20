import { createRequire } from 'node:module';

/** The little of the DOM this reading uses, as xml-crypto's own xmldom (0.8) gives it. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly localName: string | null;
  readonly namespaceURI: string | null | undefined;
  readonly prefix: string | null;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
}
export interface DomAttribute {
  readonly name: string; readonly localName: string; readonly namespaceURI: string | null | undefined; readonly prefix: string | null; readonly value: string;
}
export interface DomElement extends DomNode { readonly attributes: { readonly length: number; item(index: number): DomAttribute } }
export interface DomDocument extends DomNode { readonly documentElement: DomElement | null; readonly doctype: unknown }

interface XmlDom { DOMParser: new (options: { errorHandler: (level: string, message: unknown) => void }) => { parseFromString(xml: string, type: string): DomDocument } }

/** xml-crypto's own copy, not the project's newer one: two xmldom in one reading would be two parsers. */
const xmldom = createRequire(require.resolve('xml-crypto'))('@xmldom/xmldom') as XmlDom;

export const ELEMENT = 1, TEXT = 3, CDATA = 4, INSTRUCTION = 7, COMMENT = 8;

/** Strict: any warning of the parser ends the parsing, since by default xmldom 0.8 repairs unclosed tags. Throws Error. */
export function parseDom(xml: string): DomDocument {
  return new xmldom.DOMParser({ errorHandler: (level, message) => { throw new SyntaxError(`${level} : ${String(message)}`); } }).parseFromString(xml, 'text/xml');
}

export const isElement = (node: DomNode | null): node is DomElement => node?.nodeType === ELEMENT;

/** Every node below (and with) a node, in document order, without recursion: depth is the sender's choice. */
export function* nodesOf(top: DomNode): Generator<DomNode> {
  let node: DomNode | null = top;
  while (node) {
    yield node;
    if (node.firstChild) { node = node.firstChild; continue; }
    while (node && node !== top && !node.nextSibling) node = node.parentNode;
    node = !node || node === top ? null : node.nextSibling;
  }
}

export function kids(parent: DomNode): DomElement[] {
  const found: DomElement[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

export const named = (parent: DomNode, ns: string, local: string): DomElement[] =>
  kids(parent).filter((e) => e.namespaceURI === ns && e.localName === local);

export function attributesOf(element: DomElement): DomAttribute[] {
  return Array.from({ length: element.attributes.length }, (_, i) => element.attributes.item(i));
}

/** Value of an attribute of no namespace. */
export const valueOf = (element: DomElement, name: string): string | undefined => attributesOf(element).find((a) => a.name === name)?.value;
