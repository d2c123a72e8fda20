import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../erreurs/error';
import type { Coded } from '../../vihf/claims';
import { attribute, child } from '../../xml/nodes';
import { NS } from '../../xml/namespaces';
import { REFERENCE_IDS, SCHEME } from '../schemes';
import type { DocumentEntry } from '../types';
import { parseXcn } from './hl7';
import { byScheme, labelOf, readAuthor, readCoded, type ReadAuthor } from './object-parts';
import { rawSlots } from './slots';

/** What a registry said of one document: identifiers always, the rest as far as it was given. */
export type ReadEntry = Pick<DocumentEntry, 'entryUuid' | 'uniqueId' | 'title' | 'status' | 'confidentialityCodes' | 'eventCodes'>
  & Partial<Omit<DocumentEntry, 'author' | 'otherAuthors'>> & { author?: ReadAuthor; otherAuthors?: ReadAuthor[] };

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
    return found && readCoded(found);
  };
  const identifier = (champ: 'uniqueId' | 'patientId'): string | undefined => {
    const found = one(identifiers, SCHEME[champ], champ);
    return found && attribute(found, 'value');
  };
  const [author, ...otherAuthors] = (classifications.get(SCHEME.author) ?? []).map(readAuthor);
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
    legalAuthenticator: signer === undefined ? undefined : parseXcn(signer), author, otherAuthors: otherAuthors.length > 0 ? otherAuthors : undefined, referenceIds: slots.get(REFERENCE_IDS),
    classCode: code('classCode'), typeCode: code('typeCode'), formatCode: code('formatCode'),
    healthcareFacilityTypeCode: code('healthcareFacilityTypeCode'), practiceSettingCode: code('practiceSettingCode'),
    confidentialityCodes: (classifications.get(SCHEME.confidentialityCode) ?? []).map(readCoded),
    eventCodes: (classifications.get(SCHEME.eventCode) ?? []).map(readCoded),
  });
}

function refuse(id: string, champ: string): never { throw new HomologairError('XDS-REPONSE-ENTREE', { id, champ }); }

/** Leaves out what was not said, so that two readings compare field by field. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}
