import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import type { Coded } from '../../vihf/claims';
import { attribute, child, children, path } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { SCHEME } from '../schemes';
import type { DocumentEntry } from '../types';
import { parseCe, parseXcn, parseXon } from './hl7';
import { rawSlots } from './slots';

/** What a registry said of one document: identifiers always, the rest as far as it was given. */
export type ReadEntry = Pick<DocumentEntry, 'entryUuid' | 'uniqueId' | 'title' | 'status' | 'confidentialityCodes' | 'eventCodes'>
  & Partial<Omit<DocumentEntry, 'author'>> & { author?: Partial<DocumentEntry['author']> };

const labelOf = (element: XmlElement, local: 'Name' | 'Description'): string | undefined => {
  const string = path(element, [NS.rim, local], [NS.rim, 'LocalizedString']);
  return string && attribute(string, 'value');
};

function coded(classification: XmlElement): Coded {
  const displayName = labelOf(classification, 'Name');
  return { code: attribute(classification, 'nodeRepresentation') ?? '', codeSystem: rawSlots(classification).get('codingScheme')?.[0] ?? '',
    ...(displayName !== undefined && { displayName }) };
}

function author(classification: XmlElement): NonNullable<ReadEntry['author']> {
  const slots = rawSlots(classification);
  const [person] = slots.get('authorPerson') ?? [];
  const [institution] = slots.get('authorInstitution') ?? [];
  const [specialty] = slots.get('authorSpecialty') ?? [];
  const [role] = slots.get('authorRole') ?? [];
  return { ...(person && { person: parseXcn(person) }), ...(institution && { institution: parseXon(institution) }),
    ...(specialty && { specialty: parseCe(specialty) }), ...(role && { role }) };
}

/** Elements by the value of one attribute (scheme). */
function byScheme(element: XmlElement, local: string, scheme: string): Map<string, XmlElement[]> {
  const found = new Map<string, XmlElement[]>();
  for (const item of children(element, NS.rim, local)) {
    const key = attribute(item, scheme);
    if (key !== undefined) found.set(key, [...found.get(key) ?? [], item]);
  }
  return found;
}

/** One rim:ExtrinsicObject (interface-dmp §4). Throws XDS-REPONSE-ENTREE, XDS-SLOT-DOUBLE, XDS-SLOT-SANS-NOM. */
export function readExtrinsicObject(object: XmlElement): ReadEntry {
  const entryUuid = attribute(object, 'id') ?? refuse('sans identifiant', 'id');
  const slots = rawSlots(object);
  const slot = (name: string): string | undefined => slots.get(name)?.[0];
  const classifications = byScheme(object, 'Classification', 'classificationScheme');
  const identifiers = byScheme(object, 'ExternalIdentifier', 'identificationScheme');
  const one = <T>(all: Map<string, T[]>, scheme: string, champ: string): T | undefined => {
    const items = all.get(scheme) ?? [];
    return items.length > 1 ? refuse(entryUuid, champ) : items[0];
  };
  const code = (champ: keyof typeof SCHEME): Coded | undefined => {
    const found = one(classifications, SCHEME[champ], champ);
    return found && coded(found);
  };
  const identifier = (champ: 'uniqueId' | 'patientId'): string | undefined => {
    const found = one(identifiers, SCHEME[champ], champ);
    return found && attribute(found, 'value');
  };
  const [writer] = classifications.get(SCHEME.author) ?? [];
  const signer = slot('legalAuthenticator');
  const size = slot('size');
  const version = child(object, NS.rim, 'VersionInfo');
  return defined({
    entryUuid, logicalId: attribute(object, 'lid'), uniqueId: identifier('uniqueId') ?? refuse(entryUuid, 'uniqueId'),
    repositoryUniqueId: slot('repositoryUniqueId'), version: version && Number(attribute(version, 'versionName')),
    status: attribute(object, 'status') ?? '', title: labelOf(object, 'Name') ?? '', comments: labelOf(object, 'Description'),
    creationTime: slot('creationTime'), serviceStartTime: slot('serviceStartTime'), serviceStopTime: slot('serviceStopTime'),
    mimeType: attribute(object, 'mimeType'), languageCode: slot('languageCode'), hash: slot('hash'), size: size === undefined ? undefined : Number(size),
    patientId: identifier('patientId'), sourcePatientId: slot('sourcePatientId'), sourcePatientInfo: slots.get('sourcePatientInfo'),
    legalAuthenticator: signer === undefined ? undefined : parseXcn(signer), author: writer && author(writer),
    classCode: code('classCode'), typeCode: code('typeCode'), formatCode: code('formatCode'),
    healthcareFacilityTypeCode: code('healthcareFacilityTypeCode'), practiceSettingCode: code('practiceSettingCode'),
    confidentialityCodes: (classifications.get(SCHEME.confidentialityCode) ?? []).map(coded),
    eventCodes: (classifications.get(SCHEME.eventCode) ?? []).map(coded),
  });
}

function refuse(id: string, champ: string): never { throw new HomologairError('XDS-REPONSE-ENTREE', { id, champ }); }

/** Leaves out what was not said, so that two readings compare field by field. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}
