/** Names of the XAdES document that signs a lot (interface-dmp §3.3; published example of TD2.1), shared by build and parse. */
export const XADES = {
  manifestId: 'IHEManifest', manifestType: 'http://www.w3.org/2000/09/xmldsig#Manifest',
  propertiesId: 'S0-SignedProperties', propertiesType: 'http://uri.etsi.org/01903/v1.1.1#SignedProperties',
  /** A manifest names what it signs by this and the OID. */
  oidPrefix: 'urn:oid:',
  /** The lot has no bytes: its reference has one zero byte for a digest. */
  lotDigest: 'AA==',
  /** Purpose of signature: source. */
  purpose: '1.2.840.10065.1.12.1.14', purposeSystem: '1.2.840.10065.1.12',
} as const;

export const C14N = {
  inclusive: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315', inclusiveWithComments: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments',
  exclusive: 'http://www.w3.org/2001/10/xml-exc-c14n#', exclusiveWithComments: 'http://www.w3.org/2001/10/xml-exc-c14n#WithComments',
} as const;

/** Algorithm URI → name in node:crypto. */
export const DIGESTS: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/09/xmldsig#sha1': 'sha1', 'http://www.w3.org/2001/04/xmlenc#sha256': 'sha256', 'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
};
export const SIGNATURES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/09/xmldsig#rsa-sha1': 'sha1', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256': 'sha256', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512': 'sha512',
};

/** `exemples-2020`: what the published examples use (RSA-SHA1). */
export const XADES_ALGORITHMS = {
  standard: { signature: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', digest: 'http://www.w3.org/2001/04/xmlenc#sha256' },
  'exemples-2020': { signature: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1', digest: 'http://www.w3.org/2000/09/xmldsig#sha1' },
} as const;
export type XadesAlgorithms = keyof typeof XADES_ALGORITHMS;

/** How the metadata of that document are filled. */
export const SIGNATURE_CODES = {
  classCode: { code: 'urn:oid:1.3.6.1.4.1.19376.1.2.1.1.1', codeSystem: 'URN', displayName: 'Digital Signature' },
  typeCode: { code: 'E1762', codeSystem: 'ASTM', displayName: 'Full Document' },
  formatCode: { code: 'http://www.w3.org/2000/09/xmldsig#', codeSystem: 'URN', displayName: 'Default Signature Style' },
  eventCode: { code: XADES.purpose, codeSystem: XADES.purposeSystem, displayName: 'Source' },
  languageCode: 'art', title: 'Source',
} as const;
