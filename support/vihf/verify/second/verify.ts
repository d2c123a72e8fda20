import { SignedXml } from 'xml-crypto';
import { ALGORITHMS, allowed, ENVELOPED, EXCLUSIVE } from '../algorithms';
import { refusalOf, refuse } from '../refusal';
import { type Signer, signerAmong } from '../signer';
import type { TrustStore, Verification, VerificationPolicy } from '../verification';
import { claimsIn } from './claims';
import { named, parseDom, valueOf } from './dom';
import { openMessage } from './message';
import { checkSignatureShape } from './signature';
import { checkPolicy, SAML, shapeOf } from './structure';

/**
 * Second reading of a SOAP message, from its raw bytes, by xml-crypto and its own xmldom: nothing of the first reading's parser,
 * canonicaliser or shape checks (DESIGN decision 3). Never throws: whatever goes wrong is a refusal.
 * The policy on comments and instructions comes last, so its codes say that only policy refuses.
 */
export function verifySecond(message: Uint8Array, trust: TrustStore, policy: VerificationPolicy): Verification {
  try {
    const { xml, document } = openMessage(message);
    const shape = shapeOf(document);
    const certificates = checkSignatureShape(shape, policy.algorithms);
    const announcedIssuer = named(shape.assertion, SAML, 'Issuer')[0]?.textContent ?? '';

    let signer: Signer | undefined;
    const signed = new SignedXml({
      // Asked for the key only once the digests hold, so that a changed assertion is refused as such whoever signed it.
      getCertFromKeyInfo: () => {
        signer = signerAmong(certificates, announcedIssuer, trust, policy.at);
        return signer.key as unknown as string;
      },
    });
    restrict(signed, policy);
    // The shape has just refused any value met under two spellings of « ID »; xml-crypto walks the whole message once for each.
    signed.idAttributes = ['ID'];
    signed.loadSignature(shape.signature as unknown as string);
    if (!check(signed, xml)) refuse(signed.getReferences().some((r) => r.validationError) ? 'VIHF-CONDENSAT' : 'VIHF-SIGNATURE-FAUSSE');
    const [bytes, ...more] = signed.getSignedReferences();
    if (bytes === undefined || more.length > 0 || !signer) return refuse('VIHF-REFERENCE-MULTIPLE', 'xml-crypto');

    const assertion = parseDom(bytes).documentElement;
    if (!assertion || assertion.namespaceURI !== SAML || assertion.localName !== 'Assertion' || valueOf(assertion, 'ID') !== shape.id) {
      return refuse('VIHF-REFERENCE-AUTRE', 'élément vérifié');
    }
    checkPolicy(shape.assertion);
    const claims = claimsIn(assertion);
    if (claims.issuer !== announcedIssuer) refuse('VIHF-EMETTEUR', 'Issuer signé');
    return { accepted: true, claims, signer: { subject: signer.subject, certificate: signer.certificate } };
  } catch (error) {
    return refusalOf(error);
  }
}

/** xml-crypto keeps no algorithm but the allowed ones, whatever the shape checks let through. */
function restrict(signed: SignedXml, { algorithms }: VerificationPolicy): void {
  const keep = <T>(table: Record<string, T>, wanted: (uri: string) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(table).filter(([uri]) => wanted(uri)));
  const { signatures, digests } = ALGORITHMS[algorithms];
  signed.SignatureAlgorithms = keep(signed.SignatureAlgorithms, (uri) => allowed(signatures, uri) !== undefined);
  signed.HashAlgorithms = keep(signed.HashAlgorithms, (uri) => allowed(digests, uri) !== undefined);
  signed.CanonicalizationAlgorithms = keep(signed.CanonicalizationAlgorithms, (uri) => uri === EXCLUSIVE || uri === ENVELOPED);
}

/** False when a digest or the signature is wrong; xml-crypto says the second by an exception. */
function check(signed: SignedXml, xml: string): boolean {
  try {
    return signed.checkSignature(xml);
  } catch (error) {
    if (error instanceof Error && /^invalid signature: the signature value/.test(error.message)) return false;
    throw error;
  }
}

