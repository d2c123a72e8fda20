import { type CanonicalElement, attributeOf } from '../../read/canonical';
import { isIdentifier } from '../../read/tree';
import { NS } from '../../../xml/namespaces';
import { refuse } from '../refusal';

const is = (element: CanonicalElement | undefined, ns: string, local: string): boolean => element?.ns === ns && element.local === local;
const inside = (element: CanonicalElement, ancestor: CanonicalElement): boolean => {
  for (let up = element.parent; up; up = up.parent) if (up === ancestor) return true;
  return false;
};
const insideAnAssertion = (element: CanonicalElement): boolean => {
  for (let up = element.parent; up; up = up.parent) if (up.local === 'Assertion') return true;
  return false;
};

/**
 * The one assertion of the message and the one signature in it: counted over the whole message, never first-match.
 * @throws VIHF-CHIFFRE, VIHF-ABSENT, VIHF-ASSERTION-IMBRIQUEE, VIHF-PLUSIEURS-ASSERTIONS, VIHF-EMPLACEMENT, VIHF-ID-…,
 * VIHF-SIGNATURE-ABSENTE, VIHF-SIGNATURE-MULTIPLE, VIHF-SIGNATURE-EMPLACEMENT, VIHF-SIGNEDINFO-MULTIPLE
 */
export function findAssertion(elements: readonly CanonicalElement[]): { assertion: CanonicalElement; signature: CanonicalElement } {
  const assertion = onlyAssertion(elements);
  checkPlace(assertion);
  checkIdentifiers(elements, assertion);
  return { assertion, signature: onlySignature(elements, assertion) };
}

function onlyAssertion(elements: readonly CanonicalElement[]): CanonicalElement {
  const encrypted = elements.find((e) => (e.ns === NS.saml2 && e.local.startsWith('Encrypted')) || is(e, NS.xenc, 'EncryptedData'));
  if (encrypted) refuse('VIHF-CHIFFRE', encrypted.local);
  // Any namespace: a SAML 1.1 or un-namespaced decoy is as good a bait as a second SAML 2.0 assertion.
  const assertions = elements.filter((e) => e.local === 'Assertion');
  const [first, second] = assertions;
  if (!first) refuse('VIHF-ABSENT');
  if (second) {
    const nested = assertions.find(insideAnAssertion);
    if (nested) refuse('VIHF-ASSERTION-IMBRIQUEE', `dans ${nested.parent?.local}`);
    refuse('VIHF-PLUSIEURS-ASSERTIONS', `${assertions.length} assertions`);
  }
  if (first.ns !== NS.saml2) refuse('VIHF-ABSENT');
  return first;
}

function checkPlace(assertion: CanonicalElement): void {
  const security = assertion.parent, header = security?.parent, envelope = header?.parent;
  if (is(security, NS.wsse, 'Security') && is(header, NS.soap12, 'Header') && is(envelope, NS.soap12, 'Envelope') && !envelope?.parent) return;
  const path: string[] = [];
  for (let up: CanonicalElement | undefined = security; up; up = up.parent) path.unshift(up.local);
  refuse('VIHF-EMPLACEMENT', `sous ${path.join('/') || 'aucun élément'}`);
}

/**
 * Identifiers of every spelling are one space. Un-namespaced lower-case `id` may repeat among themselves, since ITI-41 makes
 * xdsb:Document/@id repeat ExtrinsicObject/@id; it may not repeat another spelling.
 */
function checkIdentifiers(elements: readonly CanonicalElement[], assertion: CanonicalElement): void {
  const id = attributeOf(assertion, 'ID');
  if (!id) refuse('VIHF-ID-ABSENT');
  const seen = new Map<string, string>();
  for (const element of elements) {
    for (const { prefix, local, ns, value } of element.attributes) {
      if (!isIdentifier(local)) continue;
      const spelling = prefix === '' ? local : `${prefix}:${local}`;
      if (element === assertion && spelling !== 'ID') refuse('VIHF-ID-JUMEAU', `${spelling} sur l’assertion`);
      const other = seen.get(value);
      if (other !== undefined) {
        if (other !== spelling) refuse('VIHF-ID-JUMEAU', `${other} et ${spelling} = ${value}`);
        if (spelling !== 'id' || ns !== '') refuse('VIHF-ID-DOUBLE', value);
      }
      seen.set(value, spelling);
    }
  }
}

function onlySignature(elements: readonly CanonicalElement[], assertion: CanonicalElement): CanonicalElement {
  const signatures = elements.filter((e) => is(e, NS.ds, 'Signature'));
  const [signature] = signatures;
  if (!signature) refuse('VIHF-SIGNATURE-ABSENTE');
  if (signatures.length > 1) refuse('VIHF-SIGNATURE-MULTIPLE', `${signatures.length} signatures`);
  if (signature.parent !== assertion) refuse('VIHF-SIGNATURE-EMPLACEMENT', `sous ${signature.parent?.local}`);
  if (elements.filter((e) => is(e, NS.ds, 'SignedInfo')).length > 1) refuse('VIHF-SIGNEDINFO-MULTIPLE');
  return signature;
}

/** No comment and no instruction inside the assertion: canonicalisers and readers disagree on them (adversarial E.2). */
export function checkPolicy(elements: readonly CanonicalElement[], assertion: CanonicalElement): void {
  for (const element of elements) {
    if (element.comments + element.instructions === 0 || !(element === assertion || inside(element, assertion))) continue;
    refuse(element.instructions > 0 ? 'VIHF-POLITIQUE-INSTRUCTION' : 'VIHF-POLITIQUE-COMMENTAIRE', `dans ${element.local}`);
  }
}
