import { escapeXml } from './escape';

/** Identifiers of algorithms (XMLDSig 1.1, RFC 6931, exclusive canonicalisation). */
export const EXCLUSIVE_C14N = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
export const SIGNATURE_ALGORITHMS = {
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256': { key: 'rsa', hash: 'sha256' },
  'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256': { key: 'prime256v1', hash: 'sha256' },
  'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384': { key: 'secp384r1', hash: 'sha384' },
} as const;
export type SignatureAlgorithm = keyof typeof SIGNATURE_ALGORITHMS;

export const ASIC_NS = 'http://uri.etsi.org/02918/v1.2.1#';
export const DS_NS = 'http://www.w3.org/2000/09/xmldsig#';
export const XADES_NS = 'http://uri.etsi.org/01903/v1.3.2#';
export const PROPERTIES_TYPE = 'http://uri.etsi.org/01903#SignedProperties';

/** One file that the signature covers. `digest`: SHA-256 in base64. */
export interface FileReference { uri: string; digest: string; media: string }

/** All that a signature file says. Digests and values in base64; certificates in DER, base64, the signer's first. */
export interface SignatureContent {
  algorithm: SignatureAlgorithm;
  /** ISO UTC, to the second. */
  signingTime: string;
  certificates: readonly string[];
  certificateDigest: string;
  files: readonly FileReference[];
  propertiesDigest: string;
  value: string;
}

const digested = (digest: string): string => `<ds:DigestMethod Algorithm="${SHA256}"/><ds:DigestValue>${digest}</ds:DigestValue>`;

/**
 * The file `META-INF/signatures001.xml`: one XAdES signature of level B-B (ETSI EN 319 132-1) that references each file of the container by its
 * digest. Same content, same octets, so that a reader rebuilds it and compares: nothing can hide where the signature does not look.
 */
export function signatureDocument({ algorithm, signingTime, certificates, certificateDigest, files, propertiesDigest, value }: SignatureContent): Buffer {
  return Buffer.from([
    `<?xml version="1.0" encoding="UTF-8"?>\n<asic:XAdESSignatures xmlns:asic="${ASIC_NS}" xmlns:ds="${DS_NS}" xmlns:xades="${XADES_NS}">\n<ds:Signature Id="sceau">\n`,
    `<ds:SignedInfo>\n<ds:CanonicalizationMethod Algorithm="${EXCLUSIVE_C14N}"/>\n<ds:SignatureMethod Algorithm="${algorithm}"/>\n`,
    ...files.map(({ uri, digest }, index) => `<ds:Reference Id="f${index + 1}" URI="${escapeXml(uri)}">${digested(digest)}</ds:Reference>\n`),
    `<ds:Reference Type="${PROPERTIES_TYPE}" URI="#proprietes"><ds:Transforms><ds:Transform Algorithm="${EXCLUSIVE_C14N}"/></ds:Transforms>${digested(propertiesDigest)}</ds:Reference>\n`,
    `</ds:SignedInfo>\n<ds:SignatureValue Id="valeur">${value}</ds:SignatureValue>\n`,
    `<ds:KeyInfo><ds:X509Data>${certificates.map((der) => `<ds:X509Certificate>${der}</ds:X509Certificate>`).join('')}</ds:X509Data></ds:KeyInfo>\n`,
    `<ds:Object><xades:QualifyingProperties Target="#sceau">\n<xades:SignedProperties Id="proprietes">\n<xades:SignedSignatureProperties>`,
    `<xades:SigningTime>${signingTime}</xades:SigningTime>`,
    `<xades:SigningCertificateV2><xades:Cert><xades:CertDigest>${digested(certificateDigest)}</xades:CertDigest></xades:Cert></xades:SigningCertificateV2>`,
    '</xades:SignedSignatureProperties>\n<xades:SignedDataObjectProperties>\n',
    ...files.map(({ media }, index) => `<xades:DataObjectFormat ObjectReference="#f${index + 1}"><xades:MimeType>${media}</xades:MimeType></xades:DataObjectFormat>\n`),
    '</xades:SignedDataObjectProperties>\n</xades:SignedProperties>\n</xades:QualifyingProperties></ds:Object>\n</ds:Signature>\n</asic:XAdESSignatures>\n',
  ].join(''), 'utf8');
}
