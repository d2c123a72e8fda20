import { createHash, verify as verifySignature } from 'node:crypto';
import type { XmlElement } from 'libxml2-wasm';
import { exclusiveC14n } from '../../../xml/c14n';
import { withXml } from '../../../xml/door';
import { NS } from '../../../xml/namespaces';
import { child, children } from '../../../xml/nodes';
import { libxml } from '../../../xml/open';
import { attributeOf, childrenOf, readCanonical, textOf } from '../../read/canonical';
import { claimsOf } from '../../read/claims-of';
import { refusalOf, refuse } from '../refusal';
import { signerAmong } from '../signer';
import type { TrustStore, Verification, VerificationPolicy } from '../verification';
import { checkPolicy, findAssertion } from './inventory';
import { readSignedInfo, signatureParts } from './signature';

/**
 * First reading of a SOAP message: libxml2 parses and canonicalises, node:crypto computes (DESIGN decision 3).
 * Never throws: whatever goes wrong is a refusal. Needs `openXml()`.
 */
export function verifyFirst(message: Uint8Array, trust: TrustStore, policy: VerificationPolicy): Verification {
  try {
    return withXml(message, (root) => verifyFirstIn(root, trust, policy));
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * The same on a message already parsed by the XML door; `root` is the document's root.
 *
 * Shape is judged on the canonical form of the whole message, SignedInfo and the claims are read from the very bytes that
 * were signed and digested, so what is believed is what was verified.
 */
export function verifyFirstIn(root: XmlElement, trust: TrustStore, policy: VerificationPolicy): Verification {
  try {
    const elements = readCanonical(wholeMessage(root));
    const found = findAssertion(elements);
    const id = attributeOf(found.assertion, 'ID')!;
    const parts = signatureParts(found.signature);
    const announced = readSignedInfo(parts.signedInfo, id, policy.algorithms);
    checkPolicy(elements, found.assertion);

    const nodes = locate(root);
    const signedInfoBytes = exclusiveC14n(nodes.signedInfo, { inclusivePrefixes: announced.prefixes });
    const signed = readSignedInfo(readCanonical(signedInfoBytes.toString())[0]!, id, policy.algorithms);
    const assertionBytes = exclusiveC14n(nodes.assertion, { inclusivePrefixes: signed.referencePrefixes, omit: nodes.signature });
    if (!createHash(signed.digest).update(assertionBytes).digest().equals(signed.digestValue)) refuse('VIHF-CONDENSAT');

    const assertion = readCanonical(assertionBytes.toString())[0]!;
    if (attributeOf(assertion, 'ID') !== id) refuse('VIHF-REFERENCE-AUTRE', 'élément vérifié');
    const issuers = childrenOf(assertion, NS.saml2, 'Issuer');
    if (issuers.length > 1) refuse('VIHF-ELEMENT-DOUBLE', 'Issuer');
    const signer = signerAmong(parts.certificates, issuers[0] ? textOf(issuers[0]) : '', trust, policy.at);
    if (verifySignature(signed.signature, signedInfoBytes, signer.key, parts.value) !== true) refuse('VIHF-SIGNATURE-FAUSSE');
    return { accepted: true, claims: claimsOf(assertion), signer: { subject: signer.subject, certificate: signer.certificate } };
  } catch (error) {
    return refusalOf(error);
  }
}

/** Canonical text of the message, comments kept: no visibility callback, so the cheapest exact view of the whole tree. */
function wholeMessage(root: XmlElement): string {
  const chunks: Buffer[] = [];
  const { XmlC14NMode, XmlError } = libxml();
  try {
    root.doc.canonicalize(
      { write: (bytes) => { chunks.push(Buffer.from(bytes)); return bytes.byteLength; }, close: () => true },
      { mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0, withComments: true },
    );
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    refuse('VIHF-CANONISATION', 'espace de noms relatif, le plus souvent');
  }
  if (chunks.length === 0) refuse('VIHF-CANONISATION', 'message vide');
  return Buffer.concat(chunks).toString();
}

/** The nodes libxml2 canonicalises. The inventory has proved each of them unique and in this place. */
function locate(root: XmlElement): { assertion: XmlElement; signature: XmlElement; signedInfo: XmlElement } {
  const header = child(root, NS.soap12, 'Header');
  // A message may carry several Security headers (one per actor): the assertion is in one of them.
  const assertion = header && children(header, NS.wsse, 'Security').map((security) => child(security, NS.saml2, 'Assertion')).find((e) => e);
  const signature = assertion && child(assertion, NS.ds, 'Signature');
  const signedInfo = signature && child(signature, NS.ds, 'SignedInfo');
  if (!assertion || !signature || !signedInfo) return refuse('VIHF-EMPLACEMENT', 'arbre');
  return { assertion, signature, signedInfo };
}
