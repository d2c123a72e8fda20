import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildFindDocuments, buildFindDocumentsByReferenceId, buildFindSubmissionSets, buildGetAssociations, buildGetDocumentsAndAssociations, buildQueryAnswer, buildQueryAnswerBytes, objectBytes } from '../../support/xds/build/td31';
import { buildRetrieveAnswer } from '../../support/xds/build/td32';
import { buildRegistryResponse } from '../../support/xds/build/registry-response';
import { parseRegistryResponse } from '../../support/xds/parse/registry-response';
import { parseQuery, parseQueryAnswer } from '../../support/xds/parse/td31';
import { parseRetrieveAnswer } from '../../support/xds/parse/td32';
import { ASSOCIATION, DOCUMENT_STATUS, PARTIAL_SUCCESS, QUERY_SLOT as S, RESPONSE_STATUS, STORED_QUERY, type Association, type RegistryError, type SubmissionSet } from '../../support/xds/types';
import { openXml } from '../../support/xml/open';
import { codeOf, CX, ENTRY, readBody } from './samples';
import { LOT, OLD } from './submissions';

before(openXml);
const CODE = ['a^^1.2', "l'autre^^1.3"];

test('FindDocuments: every slot of interface-dmp §3.3', () => {
  const query = readBody(buildFindDocuments({
    patientId: CX, statuses: [DOCUMENT_STATUS.approved], from: '20250101000000', to: '20260101000000', serviceStartFrom: '2024', serviceStartTo: '2025', serviceStopFrom: '202401', serviceStopTo: '202502',
    typeCodes: CODE, classCodes: CODE, formatCodes: CODE, practiceSettingCodes: CODE, healthcareFacilityTypeCodes: CODE, confidentialityCodes: CODE, eventCodes: CODE, authors: ["%D'ARC%"],
  }), parseQuery);
  assert.deepEqual([query.queryId, query.returnType, query.groups], [STORED_QUERY.findDocuments, 'LeafClass', undefined]);
  assert.deepEqual(query.slots, {
    [S.patientId]: [CX], [S.status]: [DOCUMENT_STATUS.approved], [S.creationTimeFrom]: ['20250101000000'], [S.creationTimeTo]: ['20260101000000'],
    [S.serviceStartTimeFrom]: ['2024'], [S.serviceStartTimeTo]: ['2025'], [S.serviceStopTimeFrom]: ['202401'], [S.serviceStopTimeTo]: ['202502'],
    ...Object.fromEntries([S.typeCode, S.classCode, S.formatCode, S.practiceSettingCode, S.healthcareFacilityTypeCode, S.confidentialityCode, S.eventCode].map((slot) => [slot, CODE])), [S.authorPerson]: ["%D'ARC%"],
  });
});

test('the other stored queries', () => {
  const sets = readBody(buildFindSubmissionSets({ patientId: CX, statuses: ['a', 'b'], from: '2025', to: '20260101000000', sourceIds: ['1.2'], author: "%D'ARC%", contentTypes: ['04^^1'], returnType: 'ObjectRef' }), parseQuery);
  assert.deepEqual(sets, { queryId: STORED_QUERY.findSubmissionSets, returnType: 'ObjectRef', composed: true, slots: { [S.setPatientId]: [CX], [S.setStatus]: ['a', 'b'], [S.setTimeFrom]: ['2025'],
    [S.setTimeTo]: ['20260101000000'], [S.setSourceId]: ['1.2'], [S.setAuthorPerson]: ["%D'ARC%"], [S.setContentType]: ['04^^1'] } });
  const many = Array.from({ length: 20 }, (_, i) => `urn:uuid:00000000-0000-4000-8000-0000000000${String(i).padStart(2, '0')}`);
  assert.deepEqual(readBody(buildGetAssociations({ uuids: many }), parseQuery).slots, { [S.uuid]: many });
  const both = readBody(buildGetDocumentsAndAssociations({ entryUuids: many }), parseQuery);
  assert.deepEqual([both.queryId, both.slots], [STORED_QUERY.getDocumentsAndAssociations, { [S.entryUuid]: many }]);
  const reference = '12^^^&1.2.3&ISO^urn:ihe:iti:xds:2013:accession';
  const found = readBody(buildFindDocumentsByReferenceId({ statuses: ['a'], referenceIds: [reference] }), parseQuery);
  assert.deepEqual([found.queryId, found.slots], [STORED_QUERY.findDocumentsByReferenceId, { [S.status]: ['a'], [S.referenceId]: [reference] }]);
});

const SET: SubmissionSet = { ...LOT, id: OLD, status: DOCUMENT_STATUS.approved };
const LINKS: Association[] = [
  { id: 'urn:uuid:aaaaaaaa-2222-4333-8444-555555555555', type: ASSOCIATION.hasMember, source: OLD, target: ENTRY.entryUuid, submissionSetStatus: 'Original', previousVersion: 2 },
  { id: 'urn:uuid:bbbbbbbb-2222-4333-8444-555555555555', type: ASSOCIATION.replaces, source: ENTRY.entryUuid, target: OLD },
];

test('answers with lots and associations, complete or by reference', () => {
  const entry = { ...ENTRY, otherAuthors: [ENTRY.author, { person: ENTRY.author.person, institution: ENTRY.author.institution }], referenceIds: ['1^^^&1.2&ISO^x'] };
  const leaf = readBody(buildQueryAnswer({ entries: [entry], submissionSets: [SET], associations: LINKS, returnType: 'LeafClass' }), parseQueryAnswer);
  assert.deepEqual(leaf, { status: RESPONSE_STATUS.success, errors: [], entries: [entry], submissionSets: [SET], associations: LINKS, objectRefs: [], total: 4 });
  const refs = readBody(buildQueryAnswer({ entries: [entry], submissionSets: [SET], associations: LINKS, returnType: 'ObjectRef' }), parseQueryAnswer);
  assert.deepEqual([refs.objectRefs, refs.total, refs.submissionSets, refs.associations], [[ENTRY.entryUuid, OLD, ...LINKS.map(({ id }) => id)], 4, undefined, undefined]);
  const body = buildQueryAnswer({ submissionSets: [SET], associations: LINKS, returnType: 'LeafClass' });
  assert.equal(codeOf(() => readBody(body.replace(/ targetObject="[^"]*"/, ''), parseQueryAnswer)), 'XDS-ASSOCIATION-FORME');
  assert.equal(codeOf(() => readBody(body.replace(/(96fdda7c[^>]*) value="[^"]*"/, '$1'), parseQueryAnswer)), 'XDS-LOT-FORME');
});

test('an answer put together from objects kept is the same, byte for byte', () => {
  const errors: RegistryError[] = [{ code: 'E', context: 'é', severity: 'Error' }];
  for (const returnType of ['LeafClass', 'ObjectRef'] as const) {
    for (const entries of [[], [ENTRY], [ENTRY, { ...ENTRY, uniqueId: '2.25.2' }]]) {
      const o = { returnType, errors };
      assert.equal(buildQueryAnswerBytes({ ...o, objects: entries.map((entry) => objectBytes(entry, returnType)) }).toString('utf8'), buildQueryAnswer({ ...o, entries }));
    }
  }
  const kept = objectBytes(ENTRY, 'LeafClass');
  const objects = Array.from({ length: 10_000 }, () => kept);
  // Its time is measured in bench/mock-large-record.
  assert.ok(buildQueryAnswerBytes({ returnType: 'LeafClass', objects }).length > 10_000 * kept.length);
});

test('partial success: what is answered, and the errors for the rest', () => {
  const errors: RegistryError[] = [{ code: 'XDSDocumentUniqueIdError', context: 'uniqueId=2.25.3', severity: 'Error' }];
  const documents = [1, 2].map((n) => ({ repositoryUniqueId: '1.2', documentUniqueId: `2.25.${n}`, mimeType: 'text/xml', cid: `d${n}@x` }));
  const partial = readBody(buildRetrieveAnswer({ documents, errors }), parseRetrieveAnswer);
  assert.deepEqual([partial.status, partial.errors, partial.documents.map((d) => [d.documentUniqueId, d.cid])], [PARTIAL_SUCCESS, errors, [['2.25.1', 'd1@x'], ['2.25.2', 'd2@x']]]);
  const sets = readBody(buildQueryAnswer({ submissionSets: [SET], returnType: 'LeafClass', errors }), parseQueryAnswer);
  assert.deepEqual([sets.status, sets.errors, sets.submissionSets?.length], [PARTIAL_SUCCESS, errors, 1]);
});

test('the answer to a submission or an update is whole or a failure', () => {
  const error: RegistryError = { code: 'XDSDuplicateUniqueIdInRegistry', context: '2.25.1', severity: 'Error' };
  const warning: RegistryError = { code: 'XDSExtraMetadataNotSaved', context: 'x', severity: 'Warning' };
  for (const [errors, status] of [[[], RESPONSE_STATUS.success], [[warning], RESPONSE_STATUS.success], [[error], RESPONSE_STATUS.failure], [[warning, error], RESPONSE_STATUS.failure]] as const) {
    assert.deepEqual(readBody(buildRegistryResponse({ errors }), parseRegistryResponse), { status, errors });
  }
});
