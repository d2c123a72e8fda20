import { type Coded, type VihfClaims, VIHF_ATTRIBUTES as A } from '../../claims';
import { refuse } from '../refusal';
import { type DomElement, kids, named, valueOf } from './dom';
import { SAML } from './structure';

const HL7 = 'urn:hl7-org:v3';
type Mutable = { -readonly [K in keyof VihfClaims]: VihfClaims[K] };
const TEXT_OF: Readonly<Record<string, keyof VihfClaims>> = {
  [A.version]: 'version', [A.structure]: 'structure', [A.secteur]: 'secteur', [A.subjectId]: 'subjectId', [A.patient]: 'patient',
  [A.ressourceUrn]: 'ressourceUrn', [A.confidentialityCode]: 'confidentialityCode', [A.lpsId]: 'lpsId', [A.lpsNom]: 'lpsNom',
  [A.lpsVersion]: 'lpsVersion', [A.lpsHomologation]: 'lpsHomologation',
};

/** Claims of the assertion xml-crypto has verified, read again from the bytes it returned. Own code: the first reading has its own. */
export function claimsIn(assertion: DomElement): VihfClaims {
  const claims: Mutable = {
    id: valueOf(assertion, 'ID') ?? '', issueInstant: valueOf(assertion, 'IssueInstant') ?? '', issuer: text(assertion, 'Issuer') ?? '', nameId: '', roles: [],
  };
  const issuer = alone(assertion, 'Issuer');
  assign(claims, { samlVersion: valueOf(assertion, 'Version'), issuerFormat: issuer && valueOf(issuer, 'Format') });
  const subject = alone(assertion, 'Subject');
  claims.nameId = (subject && text(subject, 'NameID')) ?? '';
  const conditions = alone(assertion, 'Conditions');
  if (conditions) assign(claims, { notBefore: valueOf(conditions, 'NotBefore'), notOnOrAfter: valueOf(conditions, 'NotOnOrAfter') });
  const statement = alone(assertion, 'AuthnStatement');
  const context = statement && alone(statement, 'AuthnContext');
  if (statement) assign(claims, { authnInstant: valueOf(statement, 'AuthnInstant') });
  if (context) assign(claims, { classRef: text(context, 'AuthnContextClassRef'), decl: text(context, 'AuthnContextDecl') });

  const met = new Set<string>();
  for (const attribute of named(assertion, SAML, 'AttributeStatement').flatMap((s) => named(s, SAML, 'Attribute'))) {
    const name = valueOf(attribute, 'Name') ?? '';
    if (met.has(name)) refuse('VIHF-ATTRIBUT-DOUBLE', name);
    met.add(name);
    readAttribute(claims, name, named(attribute, SAML, 'AttributeValue'));
  }
  return claims;
}

function readAttribute(claims: Mutable, name: string, values: DomElement[]): void {
  const texts = values.map((value) => value.textContent ?? '');
  if (name === A.role) { claims.roles = values.flatMap((value) => ce(value, 'Role')); return; }
  if (name === A.purposeOfUse) {
    const purposes = values.flatMap((value) => ce(value, 'PurposeOfUse'));
    if (purposes.length > 1) refuse('VIHF-ATTRIBUT-DOUBLE', name);
    assign(claims, { purposeOfUse: purposes[0] });
    return;
  }
  const mode = name === A.modeOfExamples || name === A.modeOfKit;
  const claim = TEXT_OF[name];
  if (!mode && !claim) { claims.otherAttributes = { ...claims.otherAttributes, [name]: texts }; return; }
  if (texts.length > 1) refuse('VIHF-ATTRIBUT-DOUBLE', name);
  if (claim) { assign(claims, { [claim]: texts[0] }); return; }
  if (claims.modeAttribute !== undefined && claims.mode !== texts[0]) refuse('VIHF-ATTRIBUT-DOUBLE', A.modeOfExamples);
  // Of the two spellings, that of the examples is the one reported.
  if (claims.modeAttribute !== A.modeOfExamples) assign(claims, { mode: texts[0], modeAttribute: name });
}

const ce = (value: DomElement, local: string): Coded[] => kids(value).filter((e) => e.localName === local && e.namespaceURI === HL7).map((e) => {
  const coded: Coded = { code: valueOf(e, 'code') ?? '', codeSystem: valueOf(e, 'codeSystem') ?? '' };
  const systemName = valueOf(e, 'codeSystemName'), displayName = valueOf(e, 'displayName');
  if (systemName !== undefined) coded.codeSystemName = systemName;
  if (displayName !== undefined) coded.displayName = displayName;
  return coded;
});

function alone(parent: DomElement, local: string): DomElement | undefined {
  const found = named(parent, SAML, local);
  if (found.length > 1) refuse('VIHF-ELEMENT-DOUBLE', local);
  return found[0];
}

const text = (parent: DomElement, local: string): string | undefined => alone(parent, local)?.textContent ?? undefined;

/** Sets what is there; what is not stays absent. */
const assign = (claims: Mutable, more: Partial<VihfClaims>): void => {
  for (const [name, value] of Object.entries(more)) if (value !== undefined) Object.assign(claims, { [name]: value });
};
