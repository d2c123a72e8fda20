/** Schemas the project may ask for. Those without an entry in `SCHEMA_FILES` could not be obtained: fixtures/xsd/SOURCES.md says why. */
export type SchemaName = 'soap12' | 'xmldsig' | 'saml2-assertion' | 'ebrs-query' | 'ebrim' | 'ebrs-rs' | 'ebrs-lcm' | 'xds-b';

/** Root file of each schema present, below fixtures/xsd/. */
export const SCHEMA_FILES: Readonly<Partial<Record<SchemaName, string>>> = {
  soap12: 'w3c/soap-envelope.xsd',
  xmldsig: 'w3c/xmldsig-core-schema.xsd',
  // OASIS' schema, and names for the HL7 types of a VIHF's values.
  'saml2-assertion': 'homologair/saml2-assertion.xsd',
};

/**
 * Every location an import may name, and the local file that answers. An import of anything else makes the compilation fail:
 * nothing is ever fetched.
 */
export const LOCAL_IMPORTS: Readonly<Record<string, string>> = {
  'http://docs.oasis-open.org/security/saml/v2.0/saml-schema-assertion-2.0.xsd': 'oasis/saml-schema-assertion-2.0.xsd',
  'urn:homologair:xsd:hl7-type-names': 'homologair/hl7-type-names.xsd',
  'http://www.w3.org/2001/xml.xsd': 'w3c/xml.xsd',
  'http://www.w3.org/TR/2002/REC-xmldsig-core-20020212/xmldsig-core-schema.xsd': 'w3c/xmldsig-core-schema.xsd',
  'http://www.w3.org/TR/2002/REC-xmlenc-core-20021210/xenc-schema.xsd': 'w3c/xenc-schema.xsd',
  'http://www.w3.org/TR/2002/REC-xmlenc-core-20021210/xmldsig-core-schema.xsd': 'w3c/xmldsig-core-schema.xsd',
};

export const availableSchemas = (): SchemaName[] => Object.keys(SCHEMA_FILES) as SchemaName[];
