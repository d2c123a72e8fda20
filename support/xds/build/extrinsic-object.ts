import type { Coded } from '../../vihf/claims';
import { REFERENCE_IDS, SCHEME, STABLE_DOCUMENT } from '../schemes';
import type { Author, DocumentEntry } from '../types';
import { xmlAttribute } from './escape';
import { codedCe, xcn, xon } from './hl7';
import { slot } from './slots';

/** rim:Name or rim:Description (prefix `rim` declared by the caller). */
export const label = (element: 'Name' | 'Description', value: string | undefined): string =>
  value === undefined ? '' : `<rim:${element}><rim:LocalizedString xml:lang="fr-FR" value="${xmlAttribute(value)}"/></rim:${element}>`;

/** Gives each classification and external identifier of one object its own id. */
export interface Numbering { next(): string }

/**
 * Ids derived from the object's own: the first eight digits of its uuid moved by a constant per child, so that a
 * registry answers the same ids each time; a symbolic id (submission) gives symbolic ids.
 */
export function numberingOf(objectId: string): Numbering {
  const uuid = /^urn:uuid:([0-9a-f]{8})(-[0-9a-f-]{27})$/i.exec(objectId);
  let count = 0;
  return {
    next() {
      count += 1;
      if (uuid === null) return `${objectId}-${count}`;
      const head = (Number.parseInt(uuid[1]!, 16) ^ Math.imul(count, 0x9e3779b1)) >>> 0;
      return `urn:uuid:${head.toString(16).padStart(8, '0')}${uuid[2]!}`;
    },
  };
}

/** rim:Classification of a code: nodeRepresentation, codingScheme slot, French label (interface-dmp §4.3). */
export function codeClassification(scheme: string, objectId: string, coded: Coded, ids: Numbering): string {
  return `<rim:Classification id="${ids.next()}" classificationScheme="${scheme}" classifiedObject="${xmlAttribute(objectId)}" nodeRepresentation="${xmlAttribute(coded.code)}">`
    + `${slot('codingScheme', [coded.codeSystem])}${label('Name', coded.displayName)}</rim:Classification>`;
}

/** rim:Classification of an author: four slots, empty nodeRepresentation (interface-dmp §4.5). */
export function authorClassification(scheme: string, objectId: string, author: Author, ids: Numbering): string {
  return `<rim:Classification id="${ids.next()}" classificationScheme="${scheme}" classifiedObject="${xmlAttribute(objectId)}" nodeRepresentation="">`
    + slot('authorInstitution', [xon(author.institution)]) + slot('authorPerson', [xcn(author.person)])
    + slot('authorRole', [author.role]) + slot('authorSpecialty', [author.specialty && codedCe(author.specialty)])
    + '</rim:Classification>';
}

/** rim:ExternalIdentifier with the English name the profile prescribes. */
export function externalIdentifier(scheme: string, objectId: string, name: string, value: string, ids: Numbering): string {
  return `<rim:ExternalIdentifier id="${ids.next()}" registryObject="${xmlAttribute(objectId)}" identificationScheme="${scheme}" value="${xmlAttribute(value)}">`
    + `<rim:Name><rim:LocalizedString value="${name}"/></rim:Name></rim:ExternalIdentifier>`;
}

function slots(e: DocumentEntry, asSubmitted: boolean): string {
  const registrySlots = asSubmitted ? '' : slot('hash', [e.hash]) + slot('repositoryUniqueId', [e.repositoryUniqueId])
    + slot('size', [e.size === undefined ? undefined : String(e.size)]);
  return slot('creationTime', [e.creationTime]) + slot('languageCode', [e.languageCode])
    + slot('legalAuthenticator', [e.legalAuthenticator && xcn(e.legalAuthenticator)])
    + slot('serviceStartTime', [e.serviceStartTime]) + slot('serviceStopTime', [e.serviceStopTime])
    + slot('sourcePatientId', [e.sourcePatientId]) + slot('sourcePatientInfo', e.sourcePatientInfo ?? [])
    + slot(REFERENCE_IDS, e.referenceIds ?? []) + registrySlots;
}

/**
 * One XDSDocumentEntry as rim:ExtrinsicObject, complete (interface-dmp §4); prefix `rim` is declared by the caller.
 * `asSubmitted` leaves out what only the registry sets: lid, status, version, hash, size, repositoryUniqueId.
 */
export function extrinsicObject(e: DocumentEntry, asSubmitted = false): string {
  const id = e.entryUuid;
  const ids = numberingOf(id);
  const code = (scheme: string, coded: Coded): string => codeClassification(scheme, id, coded, ids);
  const registry = asSubmitted ? '' : ` lid="${xmlAttribute(e.logicalId)}" status="${xmlAttribute(e.status)}"`;
  return `<rim:ExtrinsicObject id="${xmlAttribute(id)}"${registry} objectType="${STABLE_DOCUMENT}" mimeType="${xmlAttribute(e.mimeType)}">`
    + slots(e, asSubmitted) + label('Name', e.title) + label('Description', e.comments)
    + (asSubmitted ? '' : `<rim:VersionInfo versionName="${e.version}"/>`)
    + [e.author, ...(e.otherAuthors ?? [])].map((author) => authorClassification(SCHEME.author, id, author, ids)).join('')
    + code(SCHEME.classCode, e.classCode) + e.confidentialityCodes.map((c) => code(SCHEME.confidentialityCode, c)).join('')
    + e.eventCodes.map((c) => code(SCHEME.eventCode, c)).join('') + code(SCHEME.formatCode, e.formatCode)
    + code(SCHEME.healthcareFacilityTypeCode, e.healthcareFacilityTypeCode) + code(SCHEME.practiceSettingCode, e.practiceSettingCode)
    + code(SCHEME.typeCode, e.typeCode)
    + externalIdentifier(SCHEME.patientId, id, 'XDSDocumentEntry.patientId', e.patientId, ids)
    + externalIdentifier(SCHEME.uniqueId, id, 'XDSDocumentEntry.uniqueId', e.uniqueId, ids)
    + '</rim:ExtrinsicObject>';
}
