import { QUERY_SLOT as S, STORED_QUERY, type StoredQueryName } from '../types';
import { URI } from './namespaces';
import { listSlot, stringSlot } from './slots';

export { buildQueryAnswer, buildQueryAnswerBytes, objectBytes } from './td31-answer';

type ReturnType = 'LeafClass' | 'ObjectRef';

function adhocQuery(name: StoredQueryName, returnType: ReturnType | undefined, slots: string): string {
  return `<query:AdhocQueryRequest xmlns:query="${URI.query}" xmlns:rim="${URI.rim}">`
    + `<query:ResponseOption returnComposedObjects="true" returnType="${returnType ?? 'LeafClass'}"/>`
    + `<rim:AdhocQuery id="${STORED_QUERY[name]}">${slots}</rim:AdhocQuery></query:AdhocQueryRequest>`;
}

/**
 * Criteria on documents (interface-dmp §3.3). `patientId` is a CX, quoted here; `statuses` are full URIs; times are `YYYYMMDDhhmmss` UTC,
 * `from`/`to` those of creation; codes are written `code^^système`.
 */
export interface DocumentCriteria {
  patientId?: string; statuses: readonly string[]; returnType?: ReturnType;
  from?: string; to?: string; serviceStartFrom?: string; serviceStartTo?: string; serviceStopFrom?: string; serviceStopTo?: string;
  typeCodes?: readonly string[]; classCodes?: readonly string[]; formatCodes?: readonly string[];
  practiceSettingCodes?: readonly string[]; healthcareFacilityTypeCodes?: readonly string[];
  confidentialityCodes?: readonly string[]; eventCodes?: readonly string[];
  /** Patterns of XCN, `%` for any characters. */
  authors?: readonly string[];
}

const criteria = (o: DocumentCriteria): string => stringSlot(S.patientId, o.patientId) + listSlot(S.status, o.statuses)
  + stringSlot(S.creationTimeFrom, o.from) + stringSlot(S.creationTimeTo, o.to)
  + stringSlot(S.serviceStartTimeFrom, o.serviceStartFrom) + stringSlot(S.serviceStartTimeTo, o.serviceStartTo)
  + stringSlot(S.serviceStopTimeFrom, o.serviceStopFrom) + stringSlot(S.serviceStopTimeTo, o.serviceStopTo)
  + listSlot(S.typeCode, o.typeCodes) + listSlot(S.classCode, o.classCodes) + listSlot(S.formatCode, o.formatCodes)
  + listSlot(S.practiceSettingCode, o.practiceSettingCodes) + listSlot(S.healthcareFacilityTypeCode, o.healthcareFacilityTypeCodes)
  + listSlot(S.confidentialityCode, o.confidentialityCodes) + listSlot(S.eventCode, o.eventCodes) + listSlot(S.authorPerson, o.authors);

/** TD3.1 FindDocuments. */
export const buildFindDocuments = (o: DocumentCriteria): string => adhocQuery('findDocuments', o.returnType, criteria(o));

/** TD3.1 FindDocumentsByReferenceId: the same criteria, and the references (`<acc>^^^&<oid>&ISO^urn:ihe:iti:xds:2013:accession`). */
export const buildFindDocumentsByReferenceId = (o: DocumentCriteria & { referenceIds: readonly string[] }): string =>
  adhocQuery('findDocumentsByReferenceId', o.returnType, criteria(o) + listSlot(S.referenceId, o.referenceIds));

/** TD3.1 FindSubmissionSets: the lawful way to filter on the date of submission (interface-dmp §3.3). `statuses` are those of the lots. */
export function buildFindSubmissionSets(o: {
  patientId?: string; statuses: readonly string[]; from?: string; to?: string;
  sourceIds?: readonly string[]; author?: string; contentTypes?: readonly string[]; returnType?: ReturnType;
}): string {
  return adhocQuery('findSubmissionSets', o.returnType, stringSlot(S.setPatientId, o.patientId) + listSlot(S.setStatus, o.statuses)
    + stringSlot(S.setTimeFrom, o.from) + stringSlot(S.setTimeTo, o.to) + listSlot(S.setSourceId, o.sourceIds)
    + stringSlot(S.setAuthorPerson, o.author) + listSlot(S.setContentType, o.contentTypes));
}

/** Documents by uniqueId (OID) or by entryUUID: one of the two, never both (ITI TF-2 §3.18.4.1.2.3.7.5). */
export interface DocumentIds { uniqueIds?: readonly string[]; entryUuids?: readonly string[]; returnType?: ReturnType }
const byIds = (o: DocumentIds): string => listSlot(S.uniqueId, o.uniqueIds) + listSlot(S.entryUuid, o.entryUuids);

/** TD3.1 GetDocuments. */
export const buildGetDocuments = (o: DocumentIds): string => adhocQuery('getDocuments', o.returnType, byIds(o));

/** TD3.1 GetDocumentsAndAssociations: the documents, and the associations they are an end of. */
export const buildGetDocumentsAndAssociations = (o: DocumentIds): string => adhocQuery('getDocumentsAndAssociations', o.returnType, byIds(o));

/** TD3.1 GetAssociations: those that have one of these objects (lots, documents) as an end. */
export const buildGetAssociations = (o: { uuids: readonly string[]; returnType?: ReturnType }): string =>
  adhocQuery('getAssociations', o.returnType, listSlot(S.uuid, o.uuids));
