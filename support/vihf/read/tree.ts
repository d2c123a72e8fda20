import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { address } from '../../xml/address';
import { namespaces, NODE, tree } from '../../xml/memory';
import { type CanonicalAttribute, CanonicalElement, type Declaration } from './canonical';

const NO_ATTRIBUTE: readonly CanonicalAttribute[] = [], NO_DECLARATION: readonly Declaration[] = [];

/**
 * The whole tree libxml2 made of a message, in one walk and in the shape `readCanonical` gives, namespace declarations kept.
 *
 * @param whole local name of the elements wanted whole: around them only names, declarations and identifiers are kept. Texts nobody
 * reads made the larger part of what a message of 1 MB leaves to the garbage collector, hence of its time.
 * @returns every element in document order, the root first.
 * @throws VIHF-CANONISATION on a kind of node that a document without DTD does not have.
 */
export const readTree = (root: XmlElement, whole?: string): CanonicalElement[] => new TreeReader(whole).read(address(root));

class TreeReader {
  private readonly elements: CanonicalElement[] = [];
  constructor(private readonly whole: string | undefined) {}
  /** By address: libxml2 keeps one struct for each declaration. */
  private readonly declared = new Map<number, Declaration>([[0, { prefix: '', uri: '' }]]);

  read(root: number): CanonicalElement[] {
    this.element(root, undefined, this.whole === undefined);
    return this.elements;
  }

  private element(node: number, parent: CanonicalElement | undefined, inside: boolean): void {
    const { prefix, uri } = this.namespace(tree.namespace(node)), name = tree.name(node);
    const whole = inside || name === this.whole;
    const element = new CanonicalElement(prefix, name, uri, this.attributes(node, whole), parent, this.declarations(node));
    this.elements.push(element);
    if (inside) parent?.append(element);
    for (let here = tree.children(node); here !== 0; here = tree.next(here)) {
      switch (tree.type(here)) {
        case NODE.element: this.element(here, element, whole); break;
        case NODE.text: case NODE.cdata: if (whole) element.append(tree.content(here)); break;
        case NODE.comment: element.comments++; break;
        case NODE.instruction: element.instructions++; break;
        default: throw unexpected(here);
      }
    }
  }

  private attributes(node: number, whole: boolean): readonly CanonicalAttribute[] {
    let found: CanonicalAttribute[] | undefined;
    for (let here = tree.attributes(node); here !== 0; here = tree.next(here)) {
      const local = tree.name(here);
      if (!whole && !isIdentifier(local)) continue;
      const { prefix, uri } = this.namespace(tree.namespace(here));
      (found ??= []).push({ prefix, local, ns: uri, value: valueOf(here) });
    }
    return found ?? NO_ATTRIBUTE;
  }

  private declarations(node: number): readonly Declaration[] {
    let here = tree.declarations(node);
    if (here === 0) return NO_DECLARATION;
    const found: Declaration[] = [];
    for (; here !== 0; here = namespaces.next(here)) found.push(this.namespace(here));
    return found;
  }

  private namespace(ns: number): Declaration {
    let known = this.declared.get(ns);
    if (known === undefined) this.declared.set(ns, known = { prefix: namespaces.prefix(ns), uri: namespaces.uri(ns) });
    return known;
  }
}

/** `ID`, `Id`, `id`: whatever a signature could be made to point at. */
export const isIdentifier = (local: string): boolean => local.length === 2 && local.toLowerCase() === 'id';

function valueOf(attribute: number): string {
  let value = '';
  for (let here = tree.children(attribute); here !== 0; here = tree.next(here)) {
    if (tree.type(here) !== NODE.text) throw unexpected(here);
    value += tree.content(here);
  }
  return value;
}

const unexpected = (node: number): HomologairError => new HomologairError('VIHF-CANONISATION', { detail: `nœud de genre ${tree.type(node)} inattendu` });
