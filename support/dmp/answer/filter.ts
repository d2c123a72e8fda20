import { QUERY_SLOT, STORED_QUERY, type AuthorPerson, type DocumentEntry, type StoredQuery, type SubmissionSet } from '../../xds/types';
import type { Coded } from '../../vihf/claims';

type Slots = StoredQuery['slots'];

type Test = (entry: DocumentEntry) => boolean;

/** Whether an entry answers a stored query on documents. */
export const matchesQuery = (entry: DocumentEntry, query: StoredQuery): boolean => documentTest(query)(entry);

/** A query as one test, read once for a whole record. Parameters we do not know do not filter; the patient's was compared to the token's. */
export function documentTest(query: StoredQuery): Test {
  const { slots } = query;
  if (query.queryId === STORED_QUERY.getDocuments || query.queryId === STORED_QUERY.getDocumentsAndAssociations) {
    return (entry) => slots[QUERY_SLOT.uniqueId]?.includes(entry.uniqueId) ?? slots[QUERY_SLOT.entryUuid]?.includes(entry.entryUuid) ?? false;
  }
  const statuses = slots[QUERY_SLOT.status] ?? [];
  const tests: Test[] = [(entry) => statuses.includes(entry.status)];
  const time = (name: string, of: (entry: DocumentEntry) => string): void => { if (bounded(slots, name)) tests.push((entry) => within(of(entry), slots, name)); };
  time('$XDSDocumentEntryCreationTime', (entry) => entry.creationTime);
  time('$XDSDocumentEntryServiceStartTime', (entry) => entry.serviceStartTime);
  time('$XDSDocumentEntryServiceStopTime', (entry) => entry.serviceStopTime ?? entry.serviceStartTime);
  const when = (name: string, test: (entry: DocumentEntry, asked: readonly string[]) => boolean): void => {
    for (const asked of groupsOf(query, name)) tests.push((entry) => test(entry, asked));
  };
  for (const [name, field] of ONE_CODE) when(name, (entry, asked) => coded([entry[field]], asked));
  when(QUERY_SLOT.authorPerson, (entry, asked) => person([entry.author, ...(entry.otherAuthors ?? [])].map((one) => one.person), asked));
  when(QUERY_SLOT.confidentialityCode, (entry, asked) => coded(entry.confidentialityCodes, asked));
  when(QUERY_SLOT.eventCode, (entry, asked) => coded(entry.eventCodes, asked));
  when(QUERY_SLOT.referenceId, (entry, asked) => asked.some((id) => entry.referenceIds?.includes(id) === true));
  return (entry) => tests.every((test) => test(entry));
}

const ONE_CODE = [[QUERY_SLOT.classCode, 'classCode'], [QUERY_SLOT.typeCode, 'typeCode'], [QUERY_SLOT.formatCode, 'formatCode'], [QUERY_SLOT.practiceSettingCode, 'practiceSettingCode'],
  [QUERY_SLOT.healthcareFacilityTypeCode, 'healthcareFacilityTypeCode']] as const;

/** Bounds of the creation time, for an index of it. */
export function creationBounds({ slots }: StoredQuery): { from?: string; to?: string } {
  const [from, to] = [slots[QUERY_SLOT.creationTimeFrom]?.[0], slots[QUERY_SLOT.creationTimeTo]?.[0]];
  return { from: from === undefined ? undefined : padded(from), to: to === undefined ? undefined : padded(to) };
}

const bounded = (slots: Slots, name: string): boolean => slots[`${name}From`] !== undefined || slots[`${name}To`] !== undefined;

/** Whether a lot answers FindSubmissionSets. */
export function matchesSet(set: SubmissionSet, { slots }: StoredQuery): boolean {
  return (slots[QUERY_SLOT.setStatus] ?? []).includes(set.status ?? '') && within(set.submissionTime, slots, '$XDSSubmissionSetSubmissionTime')
    && (slots[QUERY_SLOT.setSourceId]?.includes(set.sourceId) ?? true) && coded([set.contentType], slots[QUERY_SLOT.setContentType])
    && person([set.author.person], slots[QUERY_SLOT.setAuthorPerson]);
}

/** Values of one parameter: several Slots must all be met (ITI TF-2 §3.18.4.1.2.3.5). */
function groupsOf(query: StoredQuery, name: string): readonly (readonly string[])[] {
  const groups = query.groups?.[name];
  if (groups !== undefined) return groups;
  const asked = query.slots[name];
  return asked === undefined ? [] : [asked];
}

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

/** A pattern with `%` and `_` as SQL's LIKE (ITI TF-2 §3.18.4.1.2.3.7.1), on `<id>^<nom>^<prénom>`. */
function person(people: readonly AuthorPerson[], asked: readonly string[] | undefined): boolean {
  if (asked === undefined) return true;
  const patterns = asked.map((value) => new RegExp(`^${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%', '.*').replaceAll('_', '.')}`, 'i'));
  return people.some((one) => patterns.some((pattern) => pattern.test(`${one.id}^${one.nom}^${one.prenom}`)));
}
