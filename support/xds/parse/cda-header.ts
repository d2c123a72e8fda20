import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import { withXml } from '../../xml/door';
import { attribute, child, children, isNamed, path, textOf } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';

export interface CdaId { root: string; extension?: string }

/** What the header of a CDA says of it; what is missing is undefined. */
export interface CdaHeader {
  /** uniqueId: root, or `root^extension`. */
  uniqueId?: string;
  /** Constant over versions, and the version. */
  setId?: string; version?: string;
  title?: string; code?: { code: string; codeSystem: string };
  confidentialityCode?: string;
  /** HL7 TS, with its offset. */
  effectiveTime?: string; languageCode?: string;
  /** When what it documents was done: HL7 TS, with its offset. */
  serviceStart?: string;
  /** recordTarget: INS, local identifiers. */
  patientIds: CdaId[];
  patient?: { nom: string; prenom: string; sexe?: string; naissance?: string };
  /** Authors: identifiers, and those of their organization. */
  authors: { ids: CdaId[]; organizationIds: CdaId[]; nom?: string; prenom?: string }[];
  /** Organization that keeps the original. */
  custodian?: { ids: CdaId[]; name?: string };
  /** Documents it replaces (relatedDocument RPLC). */
  replaces: string[];
}

const h = (...locals: string[]): (readonly [string, string])[] => locals.map((local) => [NS.hl7v3, local]);
const squeeze = (element: XmlElement | undefined): string | undefined => (element && textOf(element).replace(/\s+/gu, ' ').trim()) || undefined;
const ids = (element: XmlElement | undefined): CdaId[] => (element ? children(element, NS.hl7v3, 'id') : []).flatMap((id) => {
  const root = attribute(id, 'root');
  const extension = attribute(id, 'extension');
  return root === undefined ? [] : [{ root, ...(extension !== undefined && { extension }) }];
});
const joined = ([id]: readonly CdaId[]): string | undefined => id && (id.extension === undefined ? id.root : `${id.root}^${id.extension}`);

/** Header of a CDA R2 document. Throws XDS-CDA-RACINE when it is not one, XML-* when it is not XML. */
export function readCdaHeader(content: Buffer): CdaHeader {
  return withXml(content, (root) => {
    if (!isNamed(root, NS.hl7v3, 'ClinicalDocument')) throw new HomologairError('XDS-CDA-RACINE', { element: root.name });
    const value = (name: string, local: string): string | undefined => {
      const found = child(root, NS.hl7v3, local);
      return found && attribute(found, name);
    };
    const role = path(root, ...h('recordTarget', 'patientRole'));
    const organization = path(root, ...h('custodian', 'assignedCustodian', 'representedCustodianOrganization'));
    const code = value('code', 'code');
    const act = path(root, ...h('documentationOf', 'serviceEvent', 'effectiveTime', 'low'));
    const setId = child(root, NS.hl7v3, 'setId');
    return {
      uniqueId: joined(ids(root)), setId: setId && (attribute(setId, 'extension') ?? attribute(setId, 'root')), version: value('value', 'versionNumber'),
      title: squeeze(child(root, NS.hl7v3, 'title')), code: code === undefined ? undefined : { code, codeSystem: value('codeSystem', 'code') ?? '' },
      confidentialityCode: value('code', 'confidentialityCode'), effectiveTime: value('value', 'effectiveTime'), languageCode: value('code', 'languageCode'), serviceStart: act && attribute(act, 'value'),
      patientIds: ids(role), patient: role && patientOf(role), authors: children(root, NS.hl7v3, 'author').map(author),
      custodian: organization && { ids: ids(organization), name: squeeze(child(organization, NS.hl7v3, 'name')) },
      replaces: children(root, NS.hl7v3, 'relatedDocument').filter((related) => attribute(related, 'typeCode') === 'RPLC')
        .map((related) => joined(ids(child(related, NS.hl7v3, 'parentDocument')))).filter((id) => id !== undefined),
    };
  });
}

function nameOf(person: XmlElement): { nom: string; prenom: string } | undefined {
  const name = child(person, NS.hl7v3, 'name');
  const part = (local: string): string => children(name!, NS.hl7v3, local).map((found) => squeeze(found) ?? '').join(' ');
  return name && { nom: part('family'), prenom: part('given') };
}

function patientOf(role: XmlElement): CdaHeader['patient'] {
  const patient = child(role, NS.hl7v3, 'patient');
  const name = patient && nameOf(patient);
  if (patient === undefined || name === undefined) return undefined;
  const [sexe, naissance] = [['administrativeGenderCode', 'code'], ['birthTime', 'value']].map(([local, attr]) => {
    const found = child(patient, NS.hl7v3, local!);
    return found && attribute(found, attr!);
  });
  return { ...name, sexe, naissance };
}

function author(element: XmlElement): CdaHeader['authors'][number] {
  const assigned = child(element, NS.hl7v3, 'assignedAuthor');
  const person = assigned && child(assigned, NS.hl7v3, 'assignedPerson');
  return { ids: ids(assigned), organizationIds: ids(assigned && child(assigned, NS.hl7v3, 'representedOrganization')), ...(person && nameOf(person)) };
}
