import { DOMParser, onErrorStopParsing, type Document, type Element, type Node } from '@xmldom/xmldom';
import { HomologairError } from '../../erreurs/error';

const MAX_BYTES = 20 * 1024 * 1024;
const MAX_DEPTH = 200;
const TEXT = 3;
const CDATA = 4;
const ELEMENT = 1;

const refuse = (detail: string, cause?: unknown): never => { throw new HomologairError('TEMOIN-XML', { detail }, cause); };

/**
 * Reads XML as a document from elsewhere must be read: no DOCTYPE (hence no entity), well-formed, bounded.
 * @throws TEMOIN-XML
 */
export function readXml(bytes: Uint8Array): Element {
  if (bytes.length > MAX_BYTES) refuse(`plus de ${MAX_BYTES} octets`);
  const text = decode(bytes);
  // Refused before parsing: nothing of an entity must ever be expanded.
  if (/<!DOCTYPE/i.test(text)) refuse('il contient une déclaration DOCTYPE');
  let document: Document;
  try {
    document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  } catch (cause) {
    return refuse('il n’est pas bien formé', cause);
  }
  const root = document.documentElement;
  if (root === null) return refuse('il est vide');
  bounded(root);
  return root;
}

/** Walks without recursion: a deep document must be refused, not crash the walk. */
function bounded(root: Element): void {
  let level: Element[] = [root];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) refuse(`plus de ${MAX_DEPTH} niveaux`);
    level = level.flatMap((element) => elements(element));
  }
}

function decode(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch (cause) {
    return refuse(`ses caractères ne sont pas du ${declared}`, cause);
  }
}

/** Child elements, all or those of one name. */
export function elements(parent: Element, local?: string, ns?: string): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== ELEMENT) continue;
    const element = node as Element;
    if ((local === undefined || element.localName === local) && (ns === undefined || element.namespaceURI === ns)) found.push(element);
  }
  return found;
}

export const element = (parent: Element | undefined, local: string, ns?: string): Element | undefined =>
  parent === undefined ? undefined : elements(parent, local, ns)[0];

/** The element at the end of a path of local names. */
export const path = (from: Element | undefined, ...locals: string[]): Element | undefined =>
  locals.reduce<Element | undefined>((at, local) => element(at, local), from);

/** Every descendant of one name, in document order. */
export const descendants = (from: Element, local: string): Element[] =>
  elements(from).flatMap((child) => [...(child.localName === local ? [child] : []), ...descendants(child, local)]);

export const attribute = (from: Element | undefined, name: string): string | undefined => from?.getAttribute(name) ?? undefined;

/** Whole text, trimmed. */
export const textOf = (from: Element | undefined): string => (from?.textContent ?? '').trim();

export const isText = (node: Node): boolean => node.nodeType === TEXT || node.nodeType === CDATA;
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
