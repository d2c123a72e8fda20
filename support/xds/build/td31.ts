import { STORED_QUERY, type DocumentEntry, type RegistryError } from '../types';
import { xmlAttribute } from './escape';
import { extrinsicObject } from './extrinsic-object';
import { URI } from './namespaces';
import { errorList, statusFor } from './registry-response';
import { listSlot, stringSlot } from './slots';

type ReturnType = 'LeafClass' | 'ObjectRef';

function adhocQuery(id: string, returnType: ReturnType, slots: string): string {
  return `<query:AdhocQueryRequest xmlns:query="${URI.query}" xmlns:rim="${URI.rim}">`
    + `<query:ResponseOption returnComposedObjects="true" returnType="${returnType}"/>`
    + `<rim:AdhocQuery id="${id}">${slots}</rim:AdhocQuery></query:AdhocQueryRequest>`;
}

/**
 * TD3.1 FindDocuments (interface-dmp §3.3). `patientId` is a CX, quoted here; `statuses` are full URIs; `from`/`to`
 * bound the creation time (`YYYYMMDDhhmmss` UTC); `typeCodes` and `classCodes` are written `code^^système`.
 */
export function buildFindDocuments(o: {
  patientId?: string; statuses: readonly string[]; returnType?: ReturnType;
  from?: string; to?: string; typeCodes?: readonly string[]; classCodes?: readonly string[];
}): string {
  return adhocQuery(STORED_QUERY.findDocuments, o.returnType ?? 'LeafClass',
    stringSlot('$XDSDocumentEntryPatientId', o.patientId) + listSlot('$XDSDocumentEntryStatus', o.statuses)
    + stringSlot('$XDSDocumentEntryCreationTimeFrom', o.from) + stringSlot('$XDSDocumentEntryCreationTimeTo', o.to)
    + listSlot('$XDSDocumentEntryTypeCode', o.typeCodes) + listSlot('$XDSDocumentEntryClassCode', o.classCodes));
}

/** TD3.1 GetDocuments, by uniqueId (OID) or by entryUUID: one of the two, never both (ITI TF-2 §3.18.4.1.2.3.7.5). */
export function buildGetDocuments(o: { uniqueIds?: readonly string[]; entryUuids?: readonly string[]; returnType?: ReturnType }): string {
  return adhocQuery(STORED_QUERY.getDocuments, o.returnType ?? 'LeafClass',
    listSlot('$XDSDocumentEntryUniqueId', o.uniqueIds) + listSlot('$XDSDocumentEntryEntryUUID', o.entryUuids));
}

/**
 * TD3.1 answer: complete ExtrinsicObject or ObjectRef only. The status follows the errors unless given; an answer with
 * errors and nothing else is a Failure.
 */
export function buildQueryAnswer(o: {
  entries: readonly DocumentEntry[]; returnType: ReturnType; errors?: readonly RegistryError[]; status?: string;
}): string {
  const errors = o.errors ?? [];
  const objects = o.returnType === 'LeafClass' ? o.entries.map((entry) => extrinsicObject(entry))
    : o.entries.map((entry) => `<rim:ObjectRef id="${xmlAttribute(entry.entryUuid)}"/>`);
  return `<query:AdhocQueryResponse xmlns:query="${URI.query}" xmlns:rim="${URI.rim}" xmlns:rs="${URI.rs}"`
    + ` status="${xmlAttribute(o.status ?? statusFor(errors, o.entries.length))}" startIndex="0" totalResultCount="${o.entries.length}">`
    + `${errorList(errors)}<rim:RegistryObjectList>${objects.join('')}</rim:RegistryObjectList></query:AdhocQueryResponse>`;
}
