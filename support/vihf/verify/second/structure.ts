import { refuse } from '../refusal';
import { attributesOf, COMMENT, type DomDocument, type DomElement, type DomNode, INSTRUCTION, isElement, nodesOf, valueOf } from './dom';

export const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion';
export const DS = 'http://www.w3.org/2000/09/xmldsig#';
const SOAP = 'http://www.w3.org/2003/05/soap-envelope';
const WSSE = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd';
const XENC = 'http://www.w3.org/2001/04/xmlenc#';
const PLACE: readonly (readonly [ns: string, local: string])[] = [[WSSE, 'Security'], [SOAP, 'Header'], [SOAP, 'Envelope']];

export interface Shape { assertion: DomElement; id: string; signature: DomElement }

/** One pass over the tree, then the questions: is there one assertion, in its place, with one name and one signature? */
export function shapeOf(document: DomDocument): Shape {
  const assertions: DomElement[] = [], signatures: DomElement[] = [];
  const ids: { element: DomElement; spelling: string; value: string }[] = [];
  let signedInfos = 0;
  for (const node of nodesOf(document)) {
    if (!isElement(node)) continue;
    const { localName: local, namespaceURI: ns } = node;
    if ((ns === SAML && local?.startsWith('Encrypted')) || (ns === XENC && local === 'EncryptedData')) refuse('VIHF-CHIFFRE', node.nodeName);
    if (local === 'Assertion') assertions.push(node);
    if (ns === DS && local === 'Signature') signatures.push(node);
    if (ns === DS && local === 'SignedInfo') signedInfos++;
    for (const { name, localName, value } of attributesOf(node)) {
      if (/^id$/i.test(localName ?? name)) ids.push({ element: node, spelling: name, value });
    }
  }
  const assertion = theAssertion(assertions);
  const id = valueOf(assertion, 'ID') || refuse('VIHF-ID-ABSENT');
  checkIds(ids, assertion);
  const [signature] = signatures;
  if (!signature) refuse('VIHF-SIGNATURE-ABSENTE');
  if (signatures.length > 1) refuse('VIHF-SIGNATURE-MULTIPLE', String(signatures.length));
  if (signature.parentNode !== assertion) refuse('VIHF-SIGNATURE-EMPLACEMENT', signature.parentNode?.nodeName);
  if (signedInfos > 1) refuse('VIHF-SIGNEDINFO-MULTIPLE');
  return { assertion, id, signature };
}

function theAssertion(assertions: readonly DomElement[]): DomElement {
  const [first] = assertions;
  if (!first) refuse('VIHF-ABSENT');
  if (assertions.length > 1) {
    const within = assertions.find((assertion) => ancestors(assertion).some((up) => up.localName === 'Assertion'));
    if (within) refuse('VIHF-ASSERTION-IMBRIQUEE', within.parentNode?.nodeName);
    refuse('VIHF-PLUSIEURS-ASSERTIONS', String(assertions.length));
  }
  if (first.namespaceURI !== SAML) refuse('VIHF-ABSENT');
  const above = ancestors(first);
  if (above.length !== PLACE.length || !PLACE.every(([ns, local], i) => above[i]!.namespaceURI === ns && above[i]!.localName === local)) {
    refuse('VIHF-EMPLACEMENT', above.map((up) => up.nodeName).reverse().join('/'));
  }
  return first;
}

function ancestors(node: DomNode): DomNode[] {
  const found: DomNode[] = [];
  for (let up = node.parentNode; isElement(up); up = up.parentNode) found.push(up);
  return found;
}

/** `id` (ebRIM, where ITI-41 repeats it by design) may meet another `id`; nothing else may meet anything. */
function checkIds(ids: readonly { element: DomElement; spelling: string; value: string }[], assertion: DomElement): void {
  const twin = ids.find(({ element, spelling }) => element === assertion && spelling !== 'ID');
  if (twin) refuse('VIHF-ID-JUMEAU', twin.spelling);
  const spellings = new Map<string, string>();
  for (const { spelling, value } of ids) {
    const met = spellings.get(value);
    if (met !== undefined && met !== spelling) refuse('VIHF-ID-JUMEAU', `${met}, ${spelling}`);
    if (met !== undefined && spelling !== 'id') refuse('VIHF-ID-DOUBLE', value);
    spellings.set(value, spelling);
  }
}

/**
 * xml-crypto 6.3.2 accepts a processing instruction slipped into signed text, and reads over comments: refused by policy, by a
 * code that says so, whether or not the signature holds.
 */
export function checkPolicy(assertion: DomElement): void {
  for (const node of nodesOf(assertion)) {
    if (node.nodeType === INSTRUCTION) refuse('VIHF-POLITIQUE-INSTRUCTION', `dans ${node.parentNode?.nodeName}`);
    if (node.nodeType === COMMENT) refuse('VIHF-POLITIQUE-COMMENTAIRE', `dans ${node.parentNode?.nodeName}`);
  }
}
