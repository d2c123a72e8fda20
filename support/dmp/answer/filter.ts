import { STORED_QUERY, type DocumentEntry, type StoredQuery } from '../../xds/types';
import type { Coded } from '../../vihf/claims';

/** Whether an entry answers a stored query. Parameters we do not know do not filter; the patient's was compared to the token's. */
export function matchesQuery(entry: DocumentEntry, query: StoredQuery): boolean {
  const { slots } = query;
  if (query.queryId === STORED_QUERY.getDocuments) {
    return slots['$XDSDocumentEntryUniqueId']?.includes(entry.uniqueId) ?? slots['$XDSDocumentEntryEntryUUID']?.includes(entry.entryUuid) ?? false;
  }
  return (slots['$XDSDocumentEntryStatus'] ?? []).includes(entry.status)
    && within(entry.creationTime, slots, '$XDSDocumentEntryCreationTime')
    && within(entry.serviceStartTime, slots, '$XDSDocumentEntryServiceStartTime')
    && within(entry.serviceStopTime ?? entry.serviceStartTime, slots, '$XDSDocumentEntryServiceStopTime')
    && coded([entry.classCode], slots['$XDSDocumentEntryClassCode']) && coded([entry.typeCode], slots['$XDSDocumentEntryTypeCode'])
    && coded([entry.formatCode], slots['$XDSDocumentEntryFormatCode']) && coded([entry.practiceSettingCode], slots['$XDSDocumentEntryPracticeSettingCode'])
    && coded([entry.healthcareFacilityTypeCode], slots['$XDSDocumentEntryHealthcareFacilityTypeCode'])
    && coded(entry.confidentialityCodes, slots['$XDSDocumentEntryConfidentialityCode']) && coded(entry.eventCodes, slots['$XDSDocumentEntryEventCodeList']);
}

type Slots = StoredQuery['slots'];

/** From included, To excluded (ITI TF-2 §3.18.4.1.2.3.7.1); a shorter bound counts from its start. */
function within(time: string, slots: Slots, name: string): boolean {
  const from = slots[`${name}From`]?.[0];
  const to = slots[`${name}To`]?.[0];
  return (from === undefined || time >= padded(from)) && (to === undefined || time < padded(to));
}

const padded = (bound: string): string => bound + '00000101000000'.slice(bound.length);

/** A value is `code^^system`, or a bare code. */
function coded(codes: readonly Coded[], asked: readonly string[] | undefined): boolean {
  if (asked === undefined) return true;
  return asked.some((value) => {
    const [code, , system] = value.split('^');
    return codes.some((one) => one.code === code && (system === undefined || system === '' || one.codeSystem === system));
  });
}
