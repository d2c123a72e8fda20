import { refuse } from '../refusal';
import { attributesOf, CDATA, type DomDocument, isElement, nodesOf, parseDom, TEXT } from './dom';

const MOST_BYTES = 10 * 1024 * 1024;
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const PROLOGUE = /^<\?xml\s+version\s*=\s*["']1\.0["'](?:\s+encoding\s*=\s*["']utf-8["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/i;
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/**
 * The raw bytes as text and as a tree. What xmldom 0.8 lets through and XML forbids is refused here: control characters,
 * unbound prefixes, one attribute under two prefixes.
 * @throws VIHF-DEMESURE, VIHF-ENCODAGE, VIHF-DOCTYPE, VIHF-MAL-FORME, VIHF-CANONISATION
 */
export function openMessage(bytes: Uint8Array): { xml: string; document: DomDocument } {
  if (bytes.byteLength > MOST_BYTES) refuse('VIHF-DEMESURE', `${bytes.byteLength} octets`);
  const xml = decode(bytes);
  let document: DomDocument;
  try {
    document = parseDom(xml);
  } catch (error) {
    return refuse(/<!DOCTYPE/.test(xml) ? 'VIHF-DOCTYPE' : 'VIHF-MAL-FORME', brief(error));
  }
  if (document.doctype) refuse('VIHF-DOCTYPE');
  if (!document.documentElement) refuse('VIHF-MAL-FORME', 'aucun élément');
  checkNames(document);
  return { xml, document };
}

/** xmldom wraps its messages in one another: the innermost is the cause. */
const brief = (error: unknown): string => String(error instanceof Error ? error.message : error).split(/\[xmldom \w+\]\s*/).pop()!.split('\n')[0]!.slice(0, 120);

function decode(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('VIHF-ENCODAGE', 'octets hors UTF-8');
  }
  if (NOT_XML.test(text)) refuse('VIHF-ENCODAGE', 'caractère interdit par XML');
  if (/^<\?xml\s+version\s*=\s*["'](?!1\.0["'])/.test(text)) refuse('VIHF-MAL-FORME', 'version de XML');
  if (/^<\?xml\s/.test(text) && !PROLOGUE.test(text)) refuse('VIHF-ENCODAGE', 'prologue XML');
  return text;
}

function checkNames(document: DomDocument): void {
  for (const node of nodesOf(document)) {
    // Character references are not in the raw text: xmldom 0.8 decodes even those XML forbids (&#0;).
    if ((node.nodeType === TEXT || node.nodeType === CDATA) && NOT_XML.test(node.textContent ?? '')) refuse('VIHF-MAL-FORME', 'référence de caractère interdite');
    if (!isElement(node)) continue;
    if (node.prefix && !node.namespaceURI) refuse('VIHF-MAL-FORME', `préfixe ${node.prefix} non déclaré`);
    const seen = new Set<string>();
    for (const { name, prefix, localName, namespaceURI, value } of attributesOf(node)) {
      if (NOT_XML.test(value)) refuse('VIHF-MAL-FORME', 'référence de caractère interdite');
      if (name === 'xmlns' || prefix === 'xmlns') {
        // A relative namespace URI has no canonical form: conforming canonicalisers stop, xml-crypto goes on.
        if (value !== '' && !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(value)) refuse('VIHF-CANONISATION', `espace de noms relatif « ${value} »`);
        continue;
      }
      if (prefix && (!namespaceURI || namespaceURI === XMLNS)) refuse('VIHF-MAL-FORME', `préfixe ${prefix} non déclaré`);
      const expanded = prefix ? `{${namespaceURI}}${localName}` : name;
      if (seen.has(expanded)) refuse('VIHF-MAL-FORME', `attribut ${expanded} répété`);
      seen.add(expanded);
    }
  }
}
