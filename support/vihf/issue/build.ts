import { type Coded, SAML_VERSION, type VihfClaims, VIHF_ATTRIBUTES as NAMES, X509_SUBJECT_FORMAT } from '../claims';
import { attribute, text } from './escape';

/**
 * The unsigned assertion saying exactly these claims (interface-dmp §2.4); what a claim does not say is not written,
 * save the SAML version and the format of Issuer, which no VIHF may lack.
 * Everything needed to canonicalise it is declared on its own root, so it may be placed in any envelope.
 */
export function buildAssertion(claims: VihfClaims): string {
  return '<saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    + ` ID="${attribute(claims.id)}" IssueInstant="${attribute(claims.issueInstant)}" Version="${attribute(claims.samlVersion ?? SAML_VERSION)}">`
    + `<saml2:Issuer Format="${attribute(claims.issuerFormat ?? X509_SUBJECT_FORMAT)}">${text(claims.issuer)}</saml2:Issuer>`
    + `<saml2:Subject><saml2:NameID>${text(claims.nameId)}</saml2:NameID></saml2:Subject>`
    + conditions(claims) + authnStatement(claims)
    + `<saml2:AttributeStatement>${attributes(claims)}</saml2:AttributeStatement>`
    + '</saml2:Assertion>';
}

function conditions({ notBefore, notOnOrAfter }: VihfClaims): string {
  if (notBefore === undefined && notOnOrAfter === undefined) return '';
  return `<saml2:Conditions${optional('NotBefore', notBefore)}${optional('NotOnOrAfter', notOnOrAfter)}/>`;
}

function authnStatement({ authnInstant, classRef, decl }: VihfClaims): string {
  if (authnInstant === undefined && classRef === undefined && decl === undefined) return '';
  return `<saml2:AuthnStatement${optional('AuthnInstant', authnInstant)}><saml2:AuthnContext>`
    + element('AuthnContextClassRef', classRef) + element('AuthnContextDecl', decl)
    + '</saml2:AuthnContext></saml2:AuthnStatement>';
}

function attributes(claims: VihfClaims): string {
  const plain: [string, string | undefined][] = [
    [NAMES.version, claims.version],
    [claims.modeAttribute ?? NAMES.modeOfExamples, claims.mode],
    [NAMES.structure, claims.structure], [NAMES.secteur, claims.secteur], [NAMES.subjectId, claims.subjectId],
  ];
  const last: [string, string | undefined][] = [
    [NAMES.patient, claims.patient], [NAMES.ressourceUrn, claims.ressourceUrn], [NAMES.confidentialityCode, claims.confidentialityCode],
    [NAMES.lpsId, claims.lpsId], [NAMES.lpsNom, claims.lpsNom], [NAMES.lpsVersion, claims.lpsVersion], [NAMES.lpsHomologation, claims.lpsHomologation],
  ];
  const purpose = claims.purposeOfUse;
  return plain.map(samlText).join('')
    + (claims.roles.length > 0 ? samlAttribute(NAMES.role, claims.roles.map((role) => coded('Role', role))) : '')
    + last.map(samlText).join('')
    + (purpose ? samlAttribute(NAMES.purposeOfUse, [coded('PurposeOfUse', purpose)]) : '')
    + Object.entries(claims.otherAttributes ?? {}).map(([name, values]) => samlAttribute(name, values.map(text))).join('');
}

const samlText = ([name, value]: [string, string | undefined]): string => value === undefined ? '' : samlAttribute(name, [text(value)]);

const samlAttribute = (name: string, values: string[]): string =>
  `<saml2:Attribute Name="${attribute(name)}">${values.map((value) => `<saml2:AttributeValue>${value}</saml2:AttributeValue>`).join('')}</saml2:Attribute>`;

const coded = (name: string, { code, codeSystem, codeSystemName, displayName }: Coded): string =>
  `<${name} xmlns="urn:hl7-org:v3" xsi:type="CE" code="${attribute(code)}" codeSystem="${attribute(codeSystem)}"`
  + `${optional('codeSystemName', codeSystemName)}${optional('displayName', displayName)}/>`;

const element = (name: string, value: string | undefined): string => value === undefined ? '' : `<saml2:${name}>${text(value)}</saml2:${name}>`;
const optional = (name: string, value: string | undefined): string => value === undefined ? '' : ` ${name}="${attribute(value)}"`;
