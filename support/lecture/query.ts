import { QUERY_SLOT as S, STORED_QUERY, type StoredQuery, type StoredQueryName } from '../xds/types';
import type { QueryReading } from './documents-view';

const NAMES = new Map((Object.keys(STORED_QUERY) as StoredQueryName[]).map((name) => [STORED_QUERY[name] as string, name]));

/** A stored query by the names of its criteria. */
export function readQuery({ queryId, returnType, slots }: StoredQuery): QueryReading {
  const list = (slot: string): string[] => slots[slot] ?? [];
  const bounds = (from: string, to: string): { from?: string; to?: string } => {
    const [first, last] = [slots[from]?.[0], slots[to]?.[0]];
    return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
  };
  const name = NAMES.get(queryId);
  const patientId = slots[S.patientId]?.[0] ?? slots[S.setPatientId]?.[0];
  return {
    queryId, returnType, ...(name && { name }), ...(patientId !== undefined && { patientId }), statuses: [...list(S.status), ...list(S.setStatus)],
    creationTime: bounds(S.creationTimeFrom, S.creationTimeTo), serviceStartTime: bounds(S.serviceStartTimeFrom, S.serviceStartTimeTo),
    serviceStopTime: bounds(S.serviceStopTimeFrom, S.serviceStopTimeTo), submissionTime: bounds(S.setTimeFrom, S.setTimeTo),
    typeCodes: list(S.typeCode), classCodes: list(S.classCode), formatCodes: list(S.formatCode), practiceSettingCodes: list(S.practiceSettingCode),
    healthcareFacilityTypeCodes: list(S.healthcareFacilityTypeCode), confidentialityCodes: list(S.confidentialityCode), eventCodes: list(S.eventCode),
    uniqueIds: list(S.uniqueId), entryUuids: list(S.entryUuid), referenceIds: list(S.referenceId), uuids: list(S.uuid), slots,
  };
}
