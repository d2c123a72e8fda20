import { hash, verify as verifySignature } from 'node:crypto';
import type { XmlElement } from 'libxml2-wasm';
import { withXml } from '../../../xml/door';
import { NS } from '../../../xml/namespaces';
import { attributeOf, childrenOf, readCanonical, textOf } from '../../read/canonical';
import { claimsOf } from '../../read/claims-of';
import { readTree } from '../../read/tree';
import { writeExclusive } from '../../read/write-exclusive';
import { refusalOf, refuse } from '../refusal';
import { signerAmong } from '../signer';
import type { TrustStore, Verification, VerificationPolicy } from '../verification';
import { checkPolicy, findAssertion } from './inventory';
import { refuseNamespacesWithoutForm } from './namespace-uris';
import { readSignedInfo, signatureParts } from './signature';

/**
 * First reading of a SOAP message: libxml2 parses, its tree is read and written in canonical form, node:crypto computes (DESIGN decision 3).
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
 * Shape is judged on the tree of the whole message; SignedInfo and the claims are read back from the very text that was signed and
 * digested, so what is believed is what was verified, whatever the tree or the writer of the canonical form may get wrong.
 */
export function verifyFirstIn(root: XmlElement, trust: TrustStore, policy: VerificationPolicy): Verification {
  try {
    const elements = readTree(root, 'Assertion');
    refuseNamespacesWithoutForm(root, elements);
    const found = findAssertion(elements);
    const id = attributeOf(found.assertion, 'ID')!;
    const parts = signatureParts(found.signature);
    const announced = readSignedInfo(parts.signedInfo, id, policy.algorithms);
    checkPolicy(elements, found.assertion);

    const signedInfo = writeExclusive(parts.signedInfo, { inclusivePrefixes: announced.prefixes });
    const signed = readSignedInfo(readCanonical(signedInfo)[0]!, id, policy.algorithms);
    const digested = writeExclusive(found.assertion, { inclusivePrefixes: signed.referencePrefixes, omit: found.signature });
    if (!hash(signed.digest, digested, 'buffer').equals(signed.digestValue)) refuse('VIHF-CONDENSAT');

    const assertion = readCanonical(digested)[0]!;
    if (attributeOf(assertion, 'ID') !== id) refuse('VIHF-REFERENCE-AUTRE', 'élément vérifié');
    const issuers = childrenOf(assertion, NS.saml2, 'Issuer');
    if (issuers.length > 1) refuse('VIHF-ELEMENT-DOUBLE', 'Issuer');
    const signer = signerAmong(parts.certificates, issuers[0] ? textOf(issuers[0]) : '', trust, policy.at);
    if (verifySignature(signed.signature, Buffer.from(signedInfo, 'utf8'), signer.key, parts.value) !== true) refuse('VIHF-SIGNATURE-FAUSSE');
    return { accepted: true, claims: claimsOf(assertion), signer: { subject: signer.subject, certificate: signer.certificate } };
  } catch (error) {
    return refusalOf(error);
  }
}
