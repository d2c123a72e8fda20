import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { address } from '../../xml/address';
import { namespaces, NODE, tree } from '../../xml/memory';
import { type CanonicalAttribute, CanonicalElement, type Declaration } from './canonical';

const NO_ATTRIBUTE: readonly CanonicalAttribute[] = [], NO_DECLARATION: readonly Declaration[] = [];

/**
 * The whole tree libxml2 made of a message, in one walk and in the shape `readCanonical` gives, namespace declarations kept.
 *
 * @returns every element in document order, the root first.
 * @throws VIHF-CANONISATION on a kind of node that a document without DTD does not have.
 */
export const readTree = (root: XmlElement): CanonicalElement[] => new TreeReader().read(address(root));

class TreeReader {
  private readonly elements: CanonicalElement[] = [];
  /** By address: libxml2 keeps one struct for each declaration. */
  private readonly declared = new Map<number, Declaration>([[0, { prefix: '', uri: '' }]]);

  read(root: number): CanonicalElement[] {
    this.element(root, undefined);
    return this.elements;
  }

  private element(node: number, parent: CanonicalElement | undefined): void {
    const { prefix, uri } = this.namespace(tree.namespace(node));
    const element = new CanonicalElement(prefix, tree.name(node), uri, this.attributes(node), parent, this.declarations(node));
    this.elements.push(element);
    parent?.children.push(element);
    for (let here = tree.children(node); here !== 0; here = tree.next(here)) {
      switch (tree.type(here)) {
        case NODE.element: this.element(here, element); break;
        case NODE.text: case NODE.cdata: element.children.push(tree.content(here)); break;
        case NODE.comment: element.comments++; break;
        case NODE.instruction: element.instructions++; break;
        default: throw unexpected(here);
      }
    }
  }

  private attributes(node: number): readonly CanonicalAttribute[] {
    let here = tree.attributes(node);
    if (here === 0) return NO_ATTRIBUTE;
    const found: CanonicalAttribute[] = [];
    for (; here !== 0; here = tree.next(here)) {
      const { prefix, uri } = this.namespace(tree.namespace(here));
      found.push({ prefix, local: tree.name(here), ns: uri, value: valueOf(here) });
    }
    return found;
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

function valueOf(attribute: number): string {
  let value = '';
  for (let here = tree.children(attribute); here !== 0; here = tree.next(here)) {
    if (tree.type(here) !== NODE.text) throw unexpected(here);
    value += tree.content(here);
  }
  return value;
}

const unexpected = (node: number): HomologairError => new HomologairError('VIHF-CANONISATION', { detail: `nœud de genre ${tree.type(node)} inattendu` });
