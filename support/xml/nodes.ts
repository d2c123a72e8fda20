import type { XmlElement, XmlNode, XmlXPath } from 'libxml2-wasm';
import { HomologairError } from '../erreurs/error';
import { address, elementAt } from './address';
import { namespaces, NODE, tree } from './memory';
import { libxml } from './open';

/**
 * Visits child elements in document order until `visit` says stop. By addresses and not by the library's `firstChild` and `next`: its
 * processing instructions have no `next`, so a walk by objects stops at the first one and never sees what an attacker put behind it.
 */
function eachChild(element: XmlElement, ns: string | undefined, local: string | undefined, visit: (node: number) => boolean): void {
  for (let here = tree.children(address(element)); here !== 0; here = tree.next(here)) {
    if (tree.type(here) !== NODE.element) continue;
    if (local !== undefined && !tree.isNamed(here, local)) continue;
    if (ns !== undefined && !namespaces.isUri(tree.namespace(here), ns)) continue;
    if (visit(here)) return;
  }
}

/** Child elements in document order, those of a namespace (`''` for none) and local name when given. */
export function children(element: XmlElement, ns?: string, local?: string): XmlElement[] {
  const found: XmlElement[] = [];
  eachChild(element, ns, local, (node) => { found.push(elementAt(node)); return false; });
  return found;
}

/** First child element of that name. Where only one is lawful, the caller counts with `children`. */
export function child(element: XmlElement, ns: string, local: string): XmlElement | undefined {
  let found: XmlElement | undefined;
  eachChild(element, ns, local, (node) => { found = elementAt(node); return true; });
  return found;
}

/** Local name and namespace URI (`''` for none) of an element. */
export const localName = (element: XmlElement): string => tree.name(address(element));
export const namespaceOf = (element: XmlElement): string => namespaces.uri(tree.namespace(address(element)));
export const isNamed = (element: XmlElement, ns: string, local: string): boolean =>
  tree.isNamed(address(element), local) && namespaces.isUri(tree.namespace(address(element)), ns);

/** Value of an attribute: of no namespace unless `ns` is given, whatever its prefix. */
export function attribute(element: XmlElement, local: string, ns = ''): string | undefined {
  for (let here = tree.attributes(address(element)); here !== 0; here = tree.next(here)) {
    if (tree.isNamed(here, local) && namespaces.isUri(tree.namespace(here), ns)) return textAt(here);
  }
  return undefined;
}

/** Full text of an element, descendants and CDATA included, comments and instructions left out; never only the first text node. */
export const textOf = (element: XmlElement): string => textAt(address(element));

function textAt(node: number): string {
  let text = '';
  for (let here = tree.children(node); here !== 0; here = tree.next(here)) {
    const type = tree.type(here);
    if (type === NODE.text || type === NODE.cdata) text += tree.content(here);
    else if (type === NODE.element) text += textAt(here);
  }
  return text;
}

/** Whether the whole document holds a processing instruction, those below elements of that name not counted. */
export const hasInstruction = (root: XmlElement, exceptNs: string, exceptLocal: string): boolean =>
  instructionUnder(tree.document(address(root)), exceptNs, exceptLocal);

function instructionUnder(node: number, exceptNs: string, exceptLocal: string): boolean {
  for (let here = tree.children(node); here !== 0; here = tree.next(here)) {
    const type = tree.type(here);
    if (type === NODE.instruction) return true;
    if (type !== NODE.element || (tree.isNamed(here, exceptLocal) && namespaces.isUri(tree.namespace(here), exceptNs))) continue;
    if (instructionUnder(here, exceptNs, exceptLocal)) return true;
  }
  return false;
}

/** Goes down from `root` by first children, one [namespace, local name] per level. */
export function path(root: XmlElement, ...steps: (readonly [ns: string, local: string])[]): XmlElement | undefined {
  let here: XmlElement | undefined = root;
  for (const [ns, local] of steps) here = here && child(here, ns, local);
  return here;
}

const MAX_COMPILED = 256;
const compiled = new Map<string, XmlXPath>();

function compile(xpath: string, namespaces: Record<string, string>): XmlXPath {
  const key = `${xpath}\n${JSON.stringify(namespaces)}`;
  let expression = compiled.get(key);
  if (!expression) {
    if (compiled.size >= MAX_COMPILED) {
      for (const old of compiled.values()) old.dispose();
      compiled.clear();
    }
    expression = libxml().XmlXPath.compile(xpath, namespaces);
    compiled.set(key, expression);
  }
  return expression;
}

/**
 * Elements designated by an XPath 1.0 expression, evaluated at `node`. Compiled once per expression and prefix map.
 * Expressions are the project's own, never built from a message. Throws XML-XPATH if wrong or if it designates something else.
 */
export function select(node: XmlNode, xpath: string, namespaces: Record<string, string>): XmlElement[] {
  const { XmlElement } = libxml();
  let found: XmlNode[];
  try {
    found = node.find(compile(xpath, namespaces));
  } catch (cause) {
    throw new HomologairError('XML-XPATH', { expression: xpath }, cause);
  }
  return found.map((n) => {
    if (n instanceof XmlElement) return n;
    throw new HomologairError('XML-XPATH', { expression: xpath });
  });
}
