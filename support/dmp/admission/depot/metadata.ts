import type { ReadEntry } from '../../../xds/parse/document-entry';
import { NORMAL_CONFIDENTIALITY, VISIBILITY } from '../../../xds/types';
import { isKnownType, documentType } from '../../cda/nomenclature';
import { refused, type Refused } from '../outcome';
import type { DepositCheck } from './submission';

const OID = /^[0-2](?:\.(?:0|[1-9]\d*))+$/;

/** What the DMP requires of a document (interface-dmp §4.6); names of the author by FI-617. */
const REQUIRED: readonly [string, (entry: ReadEntry) => boolean][] = [
  ['uniqueId', (e) => OID.test(e.uniqueId) && e.uniqueId.length <= 64], ['title', (e) => e.title.trim() !== ''],
  ['creationTime', (e) => TIME.test(e.creationTime ?? '')], ['serviceStartTime', (e) => TIME.test(e.serviceStartTime ?? '')],
  ['mimeType', (e) => e.mimeType !== undefined], ['languageCode', (e) => e.languageCode !== undefined], ['patientId', (e) => e.patientId !== undefined],
  ['sourcePatientId', (e) => e.sourcePatientId !== undefined], ['legalAuthenticator', (e) => e.legalAuthenticator !== undefined],
  ['authorPerson', (e) => [e.author, ...(e.otherAuthors ?? [])].every((one) => (one?.person?.nom ?? '') !== '' && (one?.person?.prenom ?? '') !== '')],
  ['classCode', (e) => (e.classCode?.code ?? '') !== ''], ['typeCode', (e) => (e.typeCode?.code ?? '') !== ''], ['formatCode', (e) => (e.formatCode?.code ?? '') !== ''],
  ['healthcareFacilityTypeCode', (e) => (e.healthcareFacilityTypeCode?.code ?? '') !== ''], ['practiceSettingCode', (e) => (e.practiceSettingCode?.code ?? '') !== ''],
  ['confidentialityCode', (e) => e.confidentialityCodes.length > 0],
];
const TIME = /^\d{4}(?:\d\d){0,5}$/;

export const requiredMetadata: DepositCheck = ({ documents }) => documents.flatMap(({ entry }) =>
  REQUIRED.filter(([, holds]) => !holds(entry)).map(([champ]) => refused('dossier', 'DMP-DEPOT-METADONNEE', { champ, document: entry.uniqueId })));

/** typeCode among those the DMP holds (JDV_J66), and its class (ASS_X16) where the table gives one. */
export const knownType: DepositCheck = ({ documents }) => documents.flatMap(({ entry }) => {
  const { uniqueId: document, typeCode, classCode } = entry;
  if (typeCode === undefined || typeCode.code === '') return [];
  if (!isKnownType(typeCode)) return [refused('dossier', 'DMP-DEPOT-TYPE', { type: typeCode.code, document })];
  const attendu = documentType(typeCode.code).class.code;
  return attendu === 'inconnu' || classCode?.code === attendu ? [] : [refused('dossier', 'DMP-DEPOT-CLASSE', { type: typeCode.code, document, classe: classCode?.code, attendu })];
});

/** Always `N` beside a code of visibility; hidden from the patient and masked at once only where the parameter says so (T#113). */
export const lawfulConfidentiality: DepositCheck = ({ documents }, { dmp: { settings } }) => documents.flatMap(({ entry }): Refused[] => {
  const codes = entry.confidentialityCodes.map(({ code }) => code);
  const refuse = (attendu: string): Refused[] => [refused('dossier', 'DMP-DEPOT-CONFIDENTIALITE', { document: entry.uniqueId, codes: codes.join(', '), attendu })];
  if (codes.length > 0 && !codes.includes(NORMAL_CONFIDENTIALITY.code)) return refuse('le code N parmi les codes de confidentialité');
  const both = codes.includes(VISIBILITY.invisiblePatient) && codes.includes(VISIBILITY.masquePs);
  return both && !settings.cumulInvisiblePatientMasquePs ? refuse('un document masqué aux professionnels ou invisible au patient, pas les deux') : [];
});
