/** AdhocQuery/@id of each stored query of TD3.1 (interface-dmp §3.3; ITI TF-2 §3.18.4.1.2.4). */
export const STORED_QUERY = {
  findDocuments: 'urn:uuid:14d4debf-8f97-4251-9a74-a90016b0af0d',
  findSubmissionSets: 'urn:uuid:f26abbcb-ac74-4422-8a30-edb644bbc1a9',
  getDocuments: 'urn:uuid:5c4f972b-d56b-40ac-a5fc-c8ca9b40b9d4',
  getAssociations: 'urn:uuid:a7ae438b-4bc2-4642-93e9-be891f7bb155',
  getDocumentsAndAssociations: 'urn:uuid:bab9529a-4a10-40b3-a01f-f68a615d247a',
  findDocumentsByReferenceId: 'urn:uuid:12941a89-e02e-4be5-967c-ce4bfc8fe492',
} as const;
export type StoredQueryName = keyof typeof STORED_QUERY;

/** Parameters of the stored queries, by the short name the project uses. */
export const QUERY_SLOT = {
  patientId: '$XDSDocumentEntryPatientId', status: '$XDSDocumentEntryStatus',
  uniqueId: '$XDSDocumentEntryUniqueId', entryUuid: '$XDSDocumentEntryEntryUUID',
  creationTimeFrom: '$XDSDocumentEntryCreationTimeFrom', creationTimeTo: '$XDSDocumentEntryCreationTimeTo',
  serviceStartTimeFrom: '$XDSDocumentEntryServiceStartTimeFrom', serviceStartTimeTo: '$XDSDocumentEntryServiceStartTimeTo',
  serviceStopTimeFrom: '$XDSDocumentEntryServiceStopTimeFrom', serviceStopTimeTo: '$XDSDocumentEntryServiceStopTimeTo',
  classCode: '$XDSDocumentEntryClassCode', typeCode: '$XDSDocumentEntryTypeCode', formatCode: '$XDSDocumentEntryFormatCode',
  practiceSettingCode: '$XDSDocumentEntryPracticeSettingCode', healthcareFacilityTypeCode: '$XDSDocumentEntryHealthcareFacilityTypeCode',
  confidentialityCode: '$XDSDocumentEntryConfidentialityCode', eventCode: '$XDSDocumentEntryEventCodeList',
  authorPerson: '$XDSDocumentEntryAuthorPerson', referenceId: '$XDSDocumentEntryReferenceIdList',
  setPatientId: '$XDSSubmissionSetPatientId', setStatus: '$XDSSubmissionSetStatus', setSourceId: '$XDSSubmissionSetSourceId',
  setTimeFrom: '$XDSSubmissionSetSubmissionTimeFrom', setTimeTo: '$XDSSubmissionSetSubmissionTimeTo',
  setAuthorPerson: '$XDSSubmissionSetAuthorPerson', setContentType: '$XDSSubmissionSetContentType',
  uuid: '$uuid',
} as const;

/** TD3.1, the request. */
export interface StoredQuery {
  queryId: string; returnType: 'LeafClass' | 'ObjectRef'; composed: boolean;
  /** Slot name → values, unquoted and split. */
  slots: Record<string, string[]>;
  /**
   * Only when a parameter is repeated: its Slots, all of which must be met, each by one of its values (ITI TF-2 §3.18.4.1.2.3.5: AND of
   * OR). `slots` then has all the values together.
   */
  groups?: Record<string, string[][]>;
}
