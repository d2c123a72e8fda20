import { HomologairError } from '../../erreurs/error';
import { type Coded, type VihfClaims, VIHF_ATTRIBUTES as NAMES } from '../claims';
import { attributeOf, type CanonicalElement, childrenOf, elementsOf, textOf } from './canonical';

const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion';
const HL7 = 'urn:hl7-org:v3';

/** VIHF attributes that hold one text each. */
const TEXTS = {
  version: NAMES.version, structure: NAMES.structure, secteur: NAMES.secteur, subjectId: NAMES.subjectId, patient: NAMES.patient,
  ressourceUrn: NAMES.ressourceUrn, confidentialityCode: NAMES.confidentialityCode,
  lpsId: NAMES.lpsId, lpsNom: NAMES.lpsNom, lpsVersion: NAMES.lpsVersion, lpsHomologation: NAMES.lpsHomologation,
} as const satisfies Partial<Record<keyof VihfClaims, string>>;
const TEXT_CLAIMS = Object.entries(TEXTS) as [keyof typeof TEXTS, string][];
const KNOWN = new Set<string>(Object.values(NAMES));

/**
 * Claims of an assertion. Order of the attributes and xsi:type are free; texts are whole and as on the wire.
 * @throws VIHF-ELEMENT-DOUBLE, VIHF-ATTRIBUT-DOUBLE when two answers exist to a question that has one: choosing would be guessing.
 */
export function claimsOf(assertion: CanonicalElement): VihfClaims {
  const subject = single(assertion, 'Subject');
  const conditions = single(assertion, 'Conditions');
  const statement = single(assertion, 'AuthnStatement');
  const context = statement && single(statement, 'AuthnContext');
  const issuer = single(assertion, 'Issuer');
  const nameId = subject && single(subject, 'NameID');
  const values = attributeValues(assertion);
  return {
    id: attributeOf(assertion, 'ID') ?? '', issueInstant: attributeOf(assertion, 'IssueInstant') ?? '',
    issuer: issuer ? textOf(issuer) : '', nameId: nameId ? textOf(nameId) : '',
    ...present({
      samlVersion: attributeOf(assertion, 'Version'), issuerFormat: issuer && attributeOf(issuer, 'Format'),
      authnInstant: statement && attributeOf(statement, 'AuthnInstant'),
      classRef: textIn(context, 'AuthnContextClassRef'), decl: textIn(context, 'AuthnContextDecl'),
      notBefore: conditions && attributeOf(conditions, 'NotBefore'), notOnOrAfter: conditions && attributeOf(conditions, 'NotOnOrAfter'),
      ...texts(values), ...modeOf(values),
    }),
    roles: (values.get(NAMES.role) ?? []).flatMap((value) => coded(value, 'Role')),
    ...present({ purposeOfUse: one(NAMES.purposeOfUse, (values.get(NAMES.purposeOfUse) ?? []).flatMap((value) => coded(value, 'PurposeOfUse'))) }),
    ...others(values),
  };
}

/** Every saml2:Attribute of the assertion: name → its values. A name given twice has no single answer. */
function attributeValues(assertion: CanonicalElement): Map<string, CanonicalElement[]> {
  const values = new Map<string, CanonicalElement[]>();
  for (const statement of childrenOf(assertion, SAML, 'AttributeStatement')) {
    for (const attribute of childrenOf(statement, SAML, 'Attribute')) {
      const name = attributeOf(attribute, 'Name') ?? '';
      if (values.has(name)) throw new HomologairError('VIHF-ATTRIBUT-DOUBLE', { detail: name });
      values.set(name, childrenOf(attribute, SAML, 'AttributeValue'));
    }
  }
  return values;
}

function texts(values: Map<string, CanonicalElement[]>): Partial<Record<keyof typeof TEXTS, string>> {
  const found: Partial<Record<keyof typeof TEXTS, string>> = {};
  for (const [claim, name] of TEXT_CLAIMS) {
    const value = one(name, values.get(name) ?? []);
    if (value) found[claim] = textOf(value);
  }
  return found;
}

/** Both spellings have been seen to work (interface-dmp §2.2); both at once must then agree. */
function modeOf(values: Map<string, CanonicalElement[]>): Pick<VihfClaims, 'mode' | 'modeAttribute'> {
  const found = [NAMES.modeOfExamples, NAMES.modeOfKit].filter((name) => values.has(name))
    .map((name) => ({ modeAttribute: name as string, mode: one(name, values.get(name)!.map(textOf)) }));
  if (found.length === 2 && found[0]!.mode !== found[1]!.mode) throw new HomologairError('VIHF-ATTRIBUT-DOUBLE', { detail: NAMES.modeOfExamples });
  return found[0] ?? {};
}

/** HL7 CE: the coded element wherever white space puts it inside its AttributeValue; its prefix and xsi:type are free. */
function coded(value: CanonicalElement, local: 'Role' | 'PurposeOfUse'): Coded[] {
  return elementsOf(value).filter((e) => e.local === local && e.ns === HL7).map((element) => ({
    code: attributeOf(element, 'code') ?? '', codeSystem: attributeOf(element, 'codeSystem') ?? '',
    ...present({ codeSystemName: attributeOf(element, 'codeSystemName'), displayName: attributeOf(element, 'displayName') }),
  }));
}

function others(values: Map<string, CanonicalElement[]>): Pick<VihfClaims, 'otherAttributes'> {
  const unknown = [...values].filter(([name]) => !KNOWN.has(name));
  return unknown.length === 0 ? {} : { otherAttributes: Object.fromEntries(unknown.map(([name, list]) => [name, list.map(textOf)])) };
}

function single(parent: CanonicalElement, local: string): CanonicalElement | undefined {
  const found = childrenOf(parent, SAML, local);
  if (found.length > 1) throw new HomologairError('VIHF-ELEMENT-DOUBLE', { detail: local });
  return found[0];
}

function textIn(parent: CanonicalElement | undefined, local: string): string | undefined {
  const element = parent && single(parent, local);
  return element && textOf(element);
}

function one<T>(name: string, found: readonly T[]): T | undefined {
  if (found.length > 1) throw new HomologairError('VIHF-ATTRIBUT-DOUBLE', { detail: name });
  return found[0];
}

/** The same record without its undefined members: what the assertion does not carry is absent. */
function present<T extends object>(record: T): T {
  const kept: Partial<T> = {};
  for (const name of Object.keys(record) as (keyof T)[]) if (record[name] !== undefined) kept[name] = record[name];
  return kept as T;
}
