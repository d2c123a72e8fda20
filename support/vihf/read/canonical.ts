import { HomologairError } from '../../erreurs/error';

export interface CanonicalAttribute { readonly prefix: string; readonly local: string; readonly ns: string; readonly value: string }
/** `xmlns:prefix="uri"`; the empty prefix is that of the default namespace, the empty URI undeclares it. */
export interface Declaration { readonly prefix: string; readonly uri: string }

const NO_DECLARATION: readonly Declaration[] = [];
const NO_CHILD: readonly never[] = [];

/** An element as its canonical bytes write it: names resolved, references decoded, CDATA gone. */
export class CanonicalElement {
  children: readonly (CanonicalElement | string)[] = NO_CHILD;
  /** Comments and processing instructions directly inside (comments only when the canonical form kept them). */
  comments = 0;
  instructions = 0;
  constructor(
    readonly prefix: string, readonly local: string, readonly ns: string,
    readonly attributes: readonly CanonicalAttribute[], readonly parent: CanonicalElement | undefined,
    /** Left out by `readCanonical`: names already say their namespace. */
    readonly declarations: readonly Declaration[] = NO_DECLARATION,
  ) {}

  append(child: CanonicalElement | string): void {
    if (this.children === NO_CHILD) this.children = [child];
    else (this.children as (CanonicalElement | string)[]).push(child);
  }
}

/** Innermost first: a linked list stays linear where copying the scope at each declaration would not. */
interface Scope { readonly prefix: string; readonly uri: string; readonly outer: Scope | undefined }

const SPACE = 0x20, BANG = 0x21, SLASH = 0x2f, COLON = 0x3a, GT = 0x3e, QUESTION = 0x3f;
const XML_NS = 'http://www.w3.org/XML/1998/namespace';

/**
 * Reads canonical XML back, the way libxml2 has just written it. That form is unambiguous (no DTD, no CDATA, double quotes
 * only, no empty-element tag, seven escapes), so this is no second XML parser: whatever it does not know, it refuses.
 *
 * @returns every element in document order, the root first.
 * @throws VIHF-CANONISATION on anything canonical XML does not write.
 */
export function readCanonical(text: string): CanonicalElement[] {
  const elements: CanonicalElement[] = [];
  const scopes: (Scope | undefined)[] = [undefined];
  let current: CanonicalElement | undefined;
  let position = 0;
  while (position < text.length) {
    const open = text.indexOf('<', position);
    const end = open < 0 ? text.length : open;
    if (end > position && current) current.append(decode(text.slice(position, end)));
    if (open < 0) break;
    const next = text.charCodeAt(open + 1);
    if (next === SLASH) {
      if (!current) throw unexpected('balise fermante', open);
      current = current.parent;
      scopes.pop();
      position = after(text, '>', open);
    } else if (next === BANG) {
      if (!text.startsWith('<!--', open)) throw unexpected('déclaration', open);
      if (current) current.comments++;
      position = after(text, '-->', open);
    } else if (next === QUESTION) {
      if (current) current.instructions++;
      position = after(text, '?>', open);
    } else {
      if (!current && elements.length > 0) throw unexpected('seconde racine', open);
      const tag = readTag(text, open, scopes[scopes.length - 1], current);
      current?.append(tag.element);
      elements.push(tag.element);
      current = tag.element;
      scopes.push(tag.scope);
      position = tag.end;
    }
  }
  if (current || elements.length === 0) throw unexpected('fin du texte', text.length);
  return elements;
}

interface Tag { element: CanonicalElement; scope: Scope | undefined; end: number }

const NONE: readonly CanonicalAttribute[] = [];

function readTag(text: string, open: number, outer: Scope | undefined, parent: CanonicalElement | undefined): Tag {
  let at = open + 1, colon = -1;
  for (let code = text.charCodeAt(at); code !== SPACE && code !== GT; code = text.charCodeAt(++at)) {
    if (code === COLON) colon = at;
    else if (Number.isNaN(code)) throw unexpected('balise', open);
  }
  const nameEnd = at;
  if (nameEnd === open + 1) throw unexpected('balise', open);
  let scope = outer;
  let raw: string[] | undefined;
  while (text.charCodeAt(at) === SPACE) {
    const equals = text.indexOf('="', at);
    const close = equals < 0 ? -1 : text.indexOf('"', equals + 2);
    if (close < 0) throw unexpected('attribut', at);
    const name = text.slice(at + 1, equals), value = decode(text.slice(equals + 2, close));
    // Canonical XML writes the declarations first, but nothing here relies on it.
    if (name === 'xmlns') scope = { prefix: '', uri: value, outer: scope };
    else if (name.startsWith('xmlns:')) scope = { prefix: name.slice(6), uri: value, outer: scope };
    else (raw ??= []).push(name, value);
    at = close + 1;
  }
  if (text.charCodeAt(at) !== GT) throw unexpected('balise', open);
  const prefix = colon < 0 ? '' : text.slice(open + 1, colon);
  const local = text.slice(colon < 0 ? open + 1 : colon + 1, nameEnd);
  return { element: new CanonicalElement(prefix, local, resolve(prefix, scope), raw ? attributes(raw, scope) : NONE, parent), scope, end: at + 1 };
}

/** @param raw names and values in turn. */
function attributes(raw: readonly string[], scope: Scope | undefined): CanonicalAttribute[] {
  const found: CanonicalAttribute[] = [];
  for (let i = 0; i < raw.length; i += 2) {
    const name = raw[i]!, colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    found.push({ prefix, local: colon < 0 ? name : name.slice(colon + 1), ns: prefix === '' ? '' : resolve(prefix, scope), value: raw[i + 1]! });
  }
  return found;
}

function resolve(prefix: string, scope: Scope | undefined): string {
  for (let here = scope; here; here = here.outer) if (here.prefix === prefix) return here.uri;
  if (prefix === '') return '';
  if (prefix === 'xml') return XML_NS;
  throw unexpected(`préfixe ${prefix} non déclaré`, -1);
}

const ESCAPES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x9;': '\t', '&#xA;': '\n', '&#xD;': '\r' };
const decode = (text: string): string => text.includes('&')
  ? text.replace(/&[^;]{0,8};?/g, (reference) => ESCAPES[reference] ?? refuseReference(reference)) : text;
function refuseReference(reference: string): never { throw unexpected(`référence ${reference}`, -1); }

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  if (found < 0) throw unexpected('construction non terminée', from);
  return found + mark.length;
}

const unexpected = (what: string, position: number): HomologairError =>
  new HomologairError('VIHF-CANONISATION', { detail: position < 0 ? what : `${what} inattendue, position ${position}` });

/** Child elements, in order. */
export function elementsOf(element: CanonicalElement): CanonicalElement[] {
  const found: CanonicalElement[] = [];
  for (const child of element.children) if (typeof child !== 'string') found.push(child);
  return found;
}

/** Child elements of a name, in order. */
export function childrenOf(element: CanonicalElement, ns: string, local: string): CanonicalElement[] {
  const found: CanonicalElement[] = [];
  for (const child of element.children) if (typeof child !== 'string' && child.local === local && child.ns === ns) found.push(child);
  return found;
}

/** Value of an attribute of no namespace. */
export function attributeOf(element: CanonicalElement, local: string): string | undefined {
  for (const attribute of element.attributes) if (attribute.local === local && attribute.ns === '') return attribute.value;
  return undefined;
}

/** Full text, descendants included: never only the first piece. */
export function textOf(element: CanonicalElement): string {
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : textOf(child);
  return text;
}
