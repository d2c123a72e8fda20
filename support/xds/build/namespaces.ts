/** Namespace URIs of what xds builds. Its own copy: builders import nothing of `support/xml`, which parses. */
export const URI = {
  soap12: 'http://www.w3.org/2003/05/soap-envelope',
  wsa: 'http://www.w3.org/2005/08/addressing',
  wsse: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  hl7v3: 'urn:hl7-org:v3',
  habilitations: 'urn:si-dmp-habilitations',
  patients: 'urn:si-dmp-patients',
  rim: 'urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0',
  rs: 'urn:oasis:names:tc:ebxml-regrep:xsd:rs:3.0',
  query: 'urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0',
  lcm: 'urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0',
  xdsb: 'urn:ihe:iti:xds-b:2007',
  ds: 'http://www.w3.org/2000/09/xmldsig#',
  /** The version of XAdES of the published example. */
  xades: 'http://uri.etsi.org/01903/v1.1.1#',
  xop: 'http://www.w3.org/2004/08/xop/include',
} as const;
