import { type VihfClaims, VIHF_ATTRIBUTES as NAMES } from '../claims';

const ASSERTION = '/soap:Envelope/soap:Header/wsse:Security/saml2:Assertion';
const CONTEXT = `${ASSERTION}/saml2:AuthnStatement/saml2:AuthnContext`;
const value = (...names: string[]): string =>
  `${ASSERTION}/saml2:AttributeStatement/saml2:Attribute[${names.map((name) => `@Name='${name}'`).join(' or ')}]/saml2:AttributeValue`;
const MODE = value(NAMES.modeOfExamples, NAMES.modeOfKit);

const PLACES: Record<keyof VihfClaims, string> = {
  id: `${ASSERTION}/@ID`, issueInstant: `${ASSERTION}/@IssueInstant`, issuer: `${ASSERTION}/saml2:Issuer`,
  samlVersion: `${ASSERTION}/@Version`, issuerFormat: `${ASSERTION}/saml2:Issuer/@Format`,
  nameId: `${ASSERTION}/saml2:Subject/saml2:NameID`,
  authnInstant: `${ASSERTION}/saml2:AuthnStatement/@AuthnInstant`,
  classRef: `${CONTEXT}/saml2:AuthnContextClassRef`, decl: `${CONTEXT}/saml2:AuthnContextDecl`,
  notBefore: `${ASSERTION}/saml2:Conditions/@NotBefore`, notOnOrAfter: `${ASSERTION}/saml2:Conditions/@NotOnOrAfter`,
  structure: value(NAMES.structure), secteur: value(NAMES.secteur), subjectId: value(NAMES.subjectId),
  roles: `${value(NAMES.role)}/hl7v3:Role`, version: value(NAMES.version), mode: MODE, modeAttribute: `${MODE}/../@Name`,
  patient: value(NAMES.patient), ressourceUrn: value(NAMES.ressourceUrn), purposeOfUse: `${value(NAMES.purposeOfUse)}/hl7v3:PurposeOfUse`,
  confidentialityCode: value(NAMES.confidentialityCode), lpsId: value(NAMES.lpsId), lpsNom: value(NAMES.lpsNom),
  lpsVersion: value(NAMES.lpsVersion), lpsHomologation: value(NAMES.lpsHomologation),
  otherAttributes: `${ASSERTION}/saml2:AttributeStatement/saml2:Attribute`,
};

/** XPath of a claim inside the SOAP request; prefixes are the short names of support/xml/namespaces (`soap` is SOAP 1.2). */
export const whereClaim = (claim: keyof VihfClaims): string => PLACES[claim];
