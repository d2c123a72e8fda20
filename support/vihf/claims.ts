/** The three ways a LPS identifies itself to the DMP (interface-dmp §2.2). */
export type VihfMode = 'DIRECTE' | 'INDIRECTE' | 'INDIRECTE_RENFORCEE';

/** A coded value as HL7 CE writes it. */
export interface Coded { code: string; codeSystem: string; codeSystemName?: string; displayName?: string }

/**
 * What a VIHF says, element by element (interface-dmp §2.4). Texts are as on the wire, unchecked; what the assertion
 * does not carry is `undefined`.
 */
export interface VihfClaims {
  /** Assertion/@ID, an NCName. */
  id: string;
  /** Assertion/@Version: 2.0. */
  samlVersion?: string;
  /** xs:dateTime UTC. */
  issueInstant: string;
  /** RFC 2253 DN of the signing certificate. */
  issuer: string;
  /** Issuer/@Format: X509SubjectName. */
  issuerFormat?: string;
  /** AIR: `8` + RPPS (12 digits). INDIRECTE: national or `<structure>/<internal>`. */
  nameId: string;
  authnInstant?: string;
  /** Full URI: urn:oasis:names:tc:SAML:2.0:ac:classes:… */
  classRef?: string;
  /** AIR simplifié: CONF_EXI_PGSSIS. */
  decl?: string;
  notBefore?: string;
  notOnOrAfter?: string;
  /** Identifiant_Structure: `1` + FINESS. */
  structure?: string;
  /** `SAxx^1.2.250.1.71.4.2.4`. */
  secteur?: string;
  /** Free text: first name, name, department. */
  subjectId?: string;
  /** First the profession, then (physician, pharmacist) the savoir-faire or section. */
  roles: Coded[];
  version?: string;
  mode?: string;
  /** Both spellings are met: `Authentification_mode` (examples) and `Authentification_Mode` (kit). */
  modeAttribute?: string;
  /** CX: `<INS>^^^&<OID>&ISO^NH`. */
  patient?: string;
  ressourceUrn?: string;
  purposeOfUse?: Coded;
  /** Secret connection of a minor; the value is not sourced. */
  confidentialityCode?: string;
  lpsId?: string;
  lpsNom?: string;
  lpsVersion?: string;
  lpsHomologation?: string;
  /** Where AIR's primary method was found when not in AuthnContextDecl (its place is a parameter: interface-dmp §10). */
  otherAttributes?: Record<string, string[]>;
}

export const VIHF_ATTRIBUTES = {
  version: 'VIHF_Version', modeOfExamples: 'Authentification_mode', modeOfKit: 'Authentification_Mode',
  structure: 'Identifiant_Structure', secteur: 'Secteur_Activite',
  subjectId: 'urn:oasis:names:tc:xspa:1.0:subject:subject-id', role: 'urn:oasis:names:tc:xacml:2.0:subject:role',
  patient: 'urn:oasis:names:tc:xacml:2.0:resource:resource-id', ressourceUrn: 'Ressource_URN',
  purposeOfUse: 'urn:oasis:names:tc:xspa:1.0:subject:purposeofuse',
  confidentialityCode: 'urn:oasis:names:tc:xspa:1.0:resource:patient:hl7:confidentiality-code',
  lpsId: 'LPS_ID', lpsNom: 'LPS_Nom', lpsVersion: 'LPS_Version', lpsHomologation: 'LPS_ID_HOMOLOGATION_DMP',
} as const;

export const OID = {
  ps: '1.2.250.1.71.4.2.1', structures: '1.2.250.1.71.4.2.2', secteur: '1.2.250.1.71.4.2.4',
  profession: '1.2.250.1.71.1.2.7', savoirFaire: '1.2.250.1.71.4.2.5', sectionPharmacien: '1.2.250.1.71.4.2.6',
  modeAcces: '1.2.250.1.213.1.1.4.248', /** The same nomenclature, published a second time (interface-dmp §2.6). */ modeAccesDouble: '1.2.250.1.213.1.1.4.336',
  insNir: '1.2.250.1.213.1.4.8', insNia: '1.2.250.1.213.1.4.9', insTest: '1.2.250.1.213.1.4.10', insDemo: '1.2.250.1.213.1.4.11',
} as const;

export const SAML_VERSION = '2.0';
export const X509_SUBJECT_FORMAT = 'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName';
export const SAML_CLASS_PREFIX = 'urn:oasis:names:tc:SAML:2.0:ac:classes:';
export const CONF_EXI_PGSSIS = 'CONF_EXI_PGSSIS';
