import { NORMAL_CONFIDENTIALITY, REPOSITORY_UNIQUE_ID, VISIBILITY, VISIBILITY_SYSTEM, type DocumentEntry, type SubmissionSet } from '../types';
import { SIGNATURE_CODES } from '../xades-names';

/**
 * Metadata of the XAdES document of a lot (interface-dmp §3.3): language `art`, hidden from everyone (it is no one's reading), author and patient
 * of the lot, place of care of its documents.
 */
export function signatureEntry(lot: SubmissionSet, uniqueId: string, place: Pick<DocumentEntry, 'healthcareFacilityTypeCode' | 'practiceSettingCode'>, id = 'Signature01'): DocumentEntry {
  const { submissionTime: time, patientId, author } = lot;
  return {
    entryUuid: id, logicalId: id, uniqueId, repositoryUniqueId: REPOSITORY_UNIQUE_ID, version: 1, status: '', title: SIGNATURE_CODES.title,
    creationTime: time, serviceStartTime: time, serviceStopTime: time, mimeType: 'text/xml', languageCode: SIGNATURE_CODES.languageCode,
    patientId, sourcePatientId: patientId, legalAuthenticator: author.person, author,
    classCode: SIGNATURE_CODES.classCode, typeCode: SIGNATURE_CODES.typeCode, formatCode: SIGNATURE_CODES.formatCode,
    healthcareFacilityTypeCode: place.healthcareFacilityTypeCode, practiceSettingCode: place.practiceSettingCode,
    confidentialityCodes: [NORMAL_CONFIDENTIALITY, { code: VISIBILITY.masquePs, codeSystem: VISIBILITY_SYSTEM, displayName: 'Masqué aux professionnels de santé' },
      { code: VISIBILITY.invisiblePatient, codeSystem: VISIBILITY_SYSTEM, displayName: 'Non visible par le patient' }],
    eventCodes: [SIGNATURE_CODES.eventCode],
  };
}
