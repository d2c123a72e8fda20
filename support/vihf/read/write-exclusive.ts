import { HomologairError } from '../../erreurs/error';
import type { CanonicalAttribute, CanonicalElement } from './canonical';

export interface ExclusiveForm {
  /** PrefixList of InclusiveNamespaces; `#default` names the default namespace. */
  inclusivePrefixes?: readonly string[];
  /** A subtree left out: the enveloped signature. */
  omit?: CanonicalElement;
}

/**
 * Exclusive canonical form 1.0 without comments (http://www.w3.org/2001/10/xml-exc-c14n#) of an element of `readTree`, less what is
 * omitted. libxml2 gives the same text; but for a part of a document it walks the whole and asks about each node.
 *
 * @throws VIHF-CANONISATION on a comment or an instruction: their reader refuses them, and `readTree` does not keep them.
 */
export const writeExclusive = (element: CanonicalElement, form: ExclusiveForm = {}): string => new ExclusiveWriter(element, form).write();

/** Prefix → URI that the output says at this point; the empty prefix starts undeclared. */
type Scope = Map<string, string>;

class ExclusiveWriter {
  private readonly rendered: Scope = new Map([['', '']]);
  /** In scope in the document, for the prefixes of the list only. */
  private readonly listed: Scope = new Map();
  private text = '';

  constructor(private readonly apex: CanonicalElement, private readonly form: ExclusiveForm) {
    for (const prefix of form.inclusivePrefixes ?? []) this.listed.set(prefix === '#default' ? '' : prefix, '');
    if (this.listed.size > 0) this.inherit(apex.parent);
  }

  write(): string {
    this.element(this.apex);
    return this.text;
  }

  private inherit(ancestor: CanonicalElement | undefined): void {
    if (!ancestor) return;
    this.inherit(ancestor.parent);
    this.declare(ancestor);
  }

  /** @returns what to put back when leaving the element. */
  private declare({ declarations }: CanonicalElement): [string, string][] | undefined {
    let before: [string, string][] | undefined;
    for (const { prefix, uri } of this.listed.size === 0 ? [] : declarations) {
      const known = this.listed.get(prefix);
      if (known === undefined) continue;
      (before ??= []).push([prefix, known]);
      this.listed.set(prefix, uri);
    }
    return before;
  }

  private element(element: CanonicalElement): void {
    if (element.comments + element.instructions > 0) throw new HomologairError('VIHF-CANONISATION', { detail: `commentaire ou instruction dans ${element.local}` });
    const inScope = this.declare(element);
    const name = element.prefix === '' ? element.local : `${element.prefix}:${element.local}`;
    this.text += `<${name}`;
    const outside = this.namespaces(element);
    for (const attribute of inOrder(element.attributes)) this.attribute(attribute);
    this.text += '>';
    for (const child of element.children) {
      if (typeof child === 'string') this.text += escapeText(child);
      else if (child !== this.form.omit) this.element(child);
    }
    this.text += `</${name}>`;
    if (inScope) restore(this.listed, inScope);
    if (outside) restore(this.rendered, outside);
  }

  private attribute({ prefix, local, value }: CanonicalAttribute): void {
    this.text += prefix === '' ? ` ${local}="${escapeAttribute(value)}"` : ` ${prefix}:${local}="${escapeAttribute(value)}"`;
  }

  /** Writes the declarations this element needs: those its own names use, and those of the list. @returns what to put back. */
  private namespaces(element: CanonicalElement): [string, string | undefined][] | undefined {
    let needed: [string, string][] | undefined;
    const need = (prefix: string, uri: string): void => {
      if (prefix === 'xml' || this.rendered.get(prefix) === uri || needed?.some(([known]) => known === prefix)) return;
      (needed ??= []).push([prefix, uri]);
    };
    need(element.prefix, element.ns);
    for (const { prefix, ns } of element.attributes) if (prefix !== '') need(prefix, ns);
    // A prefix of the list that nothing declares has nothing to say; only the default namespace can be undeclared.
    for (const [prefix, uri] of this.listed) if (uri !== '' || prefix === '') need(prefix, uri);
    if (!needed) return undefined;
    if (needed.length > 1) needed.sort(([a], [b]) => byCodePoint(a, b));
    return needed.map(([prefix, uri]) => {
      const before = this.rendered.get(prefix);
      this.rendered.set(prefix, uri);
      this.text += prefix === '' ? ` xmlns="${escapeAttribute(uri)}"` : ` xmlns:${prefix}="${escapeAttribute(uri)}"`;
      return [prefix, before];
    });
  }
}

function restore(scope: Scope, before: readonly [string, string | undefined][]): void {
  for (let i = before.length - 1; i >= 0; i--) {
    const [prefix, uri] = before[i]!;
    if (uri === undefined) scope.delete(prefix); else scope.set(prefix, uri);
  }
}

/** By namespace, those of none first, then by local name. */
const inOrder = (attributes: readonly CanonicalAttribute[]): readonly CanonicalAttribute[] => attributes.length < 2 ? attributes
  : [...attributes].sort((a, b) => byCodePoint(a.ns, b.ns) || byCodePoint(a.local, b.local));

/** The order of the code points is that of the UTF-8 octets; JavaScript's own is that of UTF-16, which puts surrogates too early. */
const byCodePoint = (a: string, b: string): number => a === b ? 0
  : SURROGATE.test(a) || SURROGATE.test(b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
const SURROGATE = /[\ud800-\udfff]/;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;' };
const escapeText = (text: string): string => /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (c) => ESCAPES[c]!) : text;
const escapeAttribute = (text: string): string => /[&<"\t\n\r]/.test(text) ? text.replace(/[&<"\t\n\r]/g, (c) => ESCAPES[c]!) : text;
