import { SignedXml } from 'xml-crypto';
import type { VihfSigner } from './signer';

const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';

const ALGORITHMS = {
  standard: { signature: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', digest: 'http://www.w3.org/2001/04/xmlenc#sha256' },
  'exemples-2020': { signature: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1', digest: 'http://www.w3.org/2000/09/xmldsig#sha1' },
} as const;

/**
 * The same assertion with its enveloped signature right after Issuer (interface-dmp §2.5): exclusive c14n, one reference to
 * the assertion's ID, the signer's certificate in KeyInfo.
 */
export function signAssertion(assertionXml: string, signer: VihfSigner, algorithms: keyof typeof ALGORITHMS = 'standard'): string {
  const { signature, digest } = ALGORITHMS[algorithms];
  const signed = new SignedXml({
    privateKey: signer.key, signatureAlgorithm: signature, canonicalizationAlgorithm: EXCLUSIVE,
    getKeyInfoContent: () => `<ds:X509Data><ds:X509Certificate>${bare(signer.certificatePem)}</ds:X509Certificate></ds:X509Data>`,
  });
  signed.addReference({ xpath: '/*', transforms: [ENVELOPED, EXCLUSIVE], digestAlgorithm: digest });
  signed.computeSignature(assertionXml, { prefix: 'ds', location: { reference: "/*/*[local-name(.)='Issuer']", action: 'after' } });
  return signed.getSignedXml();
}

const bare = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '');
