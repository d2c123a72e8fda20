import type { Element } from '@xmldom/xmldom';
import type { Coded } from '../../vihf/claims';
import type { Author, AuthorPerson, DocumentEntry } from '../../xds/types';
import { components } from './hl7';
import { REFERENCE_IDS, SCHEME } from './schemes';
import { attribute, descendants, element, elements, textOf } from './xml';

/** Every metadata of one document, as an update must give them back (TD3.3a, b). */
export function readEntry(object: Element): DocumentEntry {
  const one = (name: string): string | undefined => slot(object, name)[0];
  const coded = (scheme: string): Coded[] => classifications(object, scheme).map(codeOf);
  const code = (scheme: string): Coded => coded(scheme)[0] ?? { code: '', codeSystem: '' };
  const [author = EMPTY_AUTHOR, ...otherAuthors] = classifications(object, SCHEME.author).map(authorOf);
  const legal = one('legalAuthenticator');
  const size = one('size');
  return {
    entryUuid: attribute(object, 'id') ?? '', logicalId: attribute(object, 'lid') ?? attribute(object, 'id') ?? '', uniqueId: external(object, SCHEME.uniqueId) ?? '',
    repositoryUniqueId: one('repositoryUniqueId') ?? '', version: Number(attribute(element(object, 'VersionInfo'), 'versionName') ?? '1'), status: attribute(object, 'status') ?? '',
    title: labelOf(object, 'Name') ?? '', creationTime: one('creationTime') ?? '', serviceStartTime: one('serviceStartTime') ?? '', mimeType: attribute(object, 'mimeType') ?? '', languageCode: one('languageCode') ?? '',
    patientId: external(object, SCHEME.patientId) ?? '', author, classCode: code(SCHEME.classCode), typeCode: code(SCHEME.typeCode), formatCode: code(SCHEME.formatCode),
    healthcareFacilityTypeCode: code(SCHEME.healthcareFacilityTypeCode), practiceSettingCode: code(SCHEME.practiceSettingCode), confidentialityCodes: coded(SCHEME.confidentialityCode), eventCodes: coded(SCHEME.eventCode),
    ...defined({ comments: labelOf(object, 'Description'), serviceStopTime: one('serviceStopTime'), hash: one('hash'), size: size === undefined ? undefined : Number(size), sourcePatientId: one('sourcePatientId') }),
    ...defined({ legalAuthenticator: legal === undefined ? undefined : personOf(legal), sourcePatientInfo: some(slot(object, 'sourcePatientInfo')), referenceIds: some(slot(object, REFERENCE_IDS)), otherAuthors: some(otherAuthors) }),
  };
}

/** Identifiers of the people who wrote a document. */
export const authorIds = (object: Element): string[] => classifications(object, SCHEME.author).map((author) => authorOf(author).person.id).filter((id) => id !== '');

const EMPTY_AUTHOR: Author = { person: { id: '', nom: '', prenom: '', type: 'IDNPS' }, institution: { raisonSociale: '', id: '' } };
const some = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list);
const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

const classifications = (object: Element, scheme: string): Element[] => elements(object, 'Classification').filter((c) => attribute(c, 'classificationScheme') === scheme);
const slot = (from: Element, name: string): string[] => elements(from, 'Slot').filter((s) => attribute(s, 'name') === name).flatMap((s) => descendants(s, 'Value').map(textOf));
const labelOf = (from: Element, name: 'Name' | 'Description'): string | undefined => attribute(element(element(from, name), 'LocalizedString'), 'value');
const external = (object: Element, scheme: string): string | undefined => attribute(elements(object, 'ExternalIdentifier').find((e) => attribute(e, 'identificationScheme') === scheme), 'value');

const codeOf = (from: Element): Coded => ({ code: attribute(from, 'nodeRepresentation') ?? '', codeSystem: slot(from, 'codingScheme')[0] ?? '', ...defined({ displayName: labelOf(from, 'Name') }) });

function authorOf(from: Element): Author {
  const institution = components(slot(from, 'authorInstitution')[0] ?? '');
  const specialty = slot(from, 'authorSpecialty')[0];
  return {
    person: personOf(slot(from, 'authorPerson')[0] ?? ''), institution: { raisonSociale: institution[0] ?? '', id: institution[9] ?? '' },
    ...defined({ role: slot(from, 'authorRole')[0], specialty: specialty === undefined ? undefined : specialtyOf(specialty) }),
  };
}

function specialtyOf(text: string): Coded {
  const [code = '', displayName = '', codeSystem = ''] = components(text);
  return { code, codeSystem, ...(displayName === '' ? {} : { displayName }) };
}

function personOf(xcn: string): AuthorPerson {
  const [id = '', nom = '', prenom = '', ...rest] = components(xcn);
  return { id, nom, prenom, type: rest.at(-1) === 'EI' ? 'EI' : 'IDNPS' };
}
