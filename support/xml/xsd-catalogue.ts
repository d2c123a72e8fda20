export type SchemaName = 'soap12' | 'xmldsig' | 'saml2-assertion' | 'ebrs-query' | 'ebrim' | 'ebrs-rs' | 'ebrs-lcm' | 'xds-b';

/**
 * Who defined what a schema checks. `profil-homologair` is the project's own profile of the public standards, not the standard's
 * schema: a report that quotes such a verdict must say so.
 */
export type SchemaOrigin = 'w3c' | 'oasis' | 'profil-homologair';

/** Root file of each schema, below fixtures/xsd/. */
export const SCHEMA_FILES: Readonly<Record<SchemaName, string>> = {
  // The W3C's schema, OASIS' schema, each with names for the HL7 types that values point at with xsi:type.
  soap12: 'homologair/soap12.xsd',
  'saml2-assertion': 'homologair/saml2-assertion.xsd',
  xmldsig: 'w3c/xmldsig-core-schema.xsd',
  ebrim: 'homologair/ebrim.xsd',
  'ebrs-rs': 'homologair/ebrs-rs.xsd',
  'ebrs-query': 'homologair/ebrs-query.xsd',
  'ebrs-lcm': 'homologair/ebrs-lcm.xsd',
  'xds-b': 'homologair/xds-b.xsd',
};

const ORIGINS: Readonly<Record<SchemaName, SchemaOrigin>> = {
  soap12: 'w3c', xmldsig: 'w3c', 'saml2-assertion': 'oasis',
  ebrim: 'profil-homologair', 'ebrs-rs': 'profil-homologair', 'ebrs-query': 'profil-homologair', 'ebrs-lcm': 'profil-homologair', 'xds-b': 'profil-homologair',
};

/**
 * Every location an import may name, and the local file that answers. An import of anything else makes the compilation fail:
 * nothing is ever fetched.
 */
export const LOCAL_IMPORTS: Readonly<Record<string, string>> = {
  'http://docs.oasis-open.org/security/saml/v2.0/saml-schema-assertion-2.0.xsd': 'oasis/saml-schema-assertion-2.0.xsd',
  'urn:homologair:xsd:hl7-type-names': 'homologair/hl7-type-names.xsd',
  'urn:homologair:xsd:ebrim': SCHEMA_FILES.ebrim,
  'urn:homologair:xsd:ebrs-rs': SCHEMA_FILES['ebrs-rs'],
  'urn:homologair:xsd:ebrs-lcm': SCHEMA_FILES['ebrs-lcm'],
  'urn:homologair:xsd:xop-include': 'homologair/xop-include.xsd',
  'http://www.w3.org/2003/05/soap-envelope/': 'w3c/soap-envelope.xsd',
  'http://www.w3.org/2001/xml.xsd': 'w3c/xml.xsd',
  'http://www.w3.org/TR/2002/REC-xmldsig-core-20020212/xmldsig-core-schema.xsd': 'w3c/xmldsig-core-schema.xsd',
  'http://www.w3.org/TR/2002/REC-xmlenc-core-20021210/xenc-schema.xsd': 'w3c/xenc-schema.xsd',
  'http://www.w3.org/TR/2002/REC-xmlenc-core-20021210/xmldsig-core-schema.xsd': 'w3c/xmldsig-core-schema.xsd',
};

export const availableSchemas = (): SchemaName[] => Object.keys(SCHEMA_FILES) as SchemaName[];

export const schemaOrigin = (name: SchemaName): SchemaOrigin => ORIGINS[name];
