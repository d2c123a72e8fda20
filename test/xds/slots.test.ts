import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ErrorCode } from '../../support/erreurs/table';
import { listSlot, quoted } from '../../support/xds/build/slots';
import { unquoteList, unquoteString } from '../../support/xds/parse/quoting';
import { bareCx } from '../../support/xds/parse/slots';
import { parseQuery } from '../../support/xds/parse/td31';
import { STORED_QUERY } from '../../support/xds/types';
import { NS } from '../../support/xml/namespaces';
import { openXml } from '../../support/xml/open';
import { codeOf, CX, generator, randomText, readPayload } from './samples';

before(openXml);

const ALPHABET = ["'", "''", ',', '(', ')', ' ', '^', '&', '%', 'é', 'a', "','", "')"];

test('any text survives quoting, alone and in a list', () => {
  const next = generator(42);
  for (let i = 0; i < 1000; i += 1) {
    const texts = Array.from({ length: 1 + next(4) }, () => randomText(next, ALPHABET));
    assert.equal(unquoteString('s', quoted(texts[0]!)), texts[0]);
    assert.deepEqual(unquoteList('s', `(${texts.map(quoted).join(next(2) === 0 ? ',' : ' , ')})`), texts);
    const values = [...listSlot('s', texts).matchAll(/<rim:Value>(.*?)<\/rim:Value>/gs)].map((m) => m[1]!.replaceAll('&amp;', '&'));
    assert.deepEqual(values.flatMap((value) => unquoteList('s', value)), texts);
  }
});

test('literals: truth table', () => {
  const table: readonly (readonly [string, string | ErrorCode])[] = [
    ["'a'", 'a'], ["''", ''], ["'a''b'", "a'b"], ["''''", "'"], ["' a '", ' a '], [" 'a' ", 'a'],
    ['a', 'XDS-SLOT-APOSTROPHES'], ["'a", 'XDS-SLOT-APOSTROPHES'], ["a'", 'XDS-SLOT-APOSTROPHES'], ["'a'b'", 'XDS-SLOT-APOSTROPHES'], ["'a''", 'XDS-SLOT-APOSTROPHES'],
    ["'", 'XDS-SLOT-APOSTROPHES'], ['', 'XDS-SLOT-APOSTROPHES'], ['"a"', 'XDS-SLOT-APOSTROPHES'], ['’a’', 'XDS-SLOT-APOSTROPHES'], ["'a' or 1=1", 'XDS-SLOT-APOSTROPHES'],
    ["('a')", 'XDS-SLOT-PARENTHESES'],
  ];
  for (const [raw, expected] of table) {
    if (expected.startsWith('XDS-')) assert.equal(codeOf(() => unquoteString('s', raw)), expected, raw);
    else assert.equal(unquoteString('s', raw), expected, raw);
  }
});

test('lists: truth table', () => {
  const table: readonly (readonly [string, readonly string[] | ErrorCode])[] = [
    ["('a')", ['a']], ["('a','b')", ['a', 'b']], ["( 'a' ,\n 'b' )", ['a', 'b']], ["'a'", ['a']], ["('a,b')", ['a,b']], ["('a'')')", ["a')"]],
    ['()', 'XDS-SLOT-LISTE'], ["('a'", 'XDS-SLOT-LISTE'], ["('a',)", 'XDS-SLOT-LISTE'], ["(,'a')", 'XDS-SLOT-LISTE'], ["('a' 'b')", 'XDS-SLOT-LISTE'], ["('a')x", 'XDS-SLOT-LISTE'],
    ['(a)', 'XDS-SLOT-LISTE'], ["('a", 'XDS-SLOT-APOSTROPHES'], ["'a','b'", 'XDS-SLOT-APOSTROPHES'], ["'a')", 'XDS-SLOT-APOSTROPHES'],
  ];
  for (const [raw, expected] of table) {
    if (typeof expected === 'string') assert.equal(codeOf(() => unquoteList('s', raw)), expected, raw);
    else assert.deepEqual(unquoteList('s', raw), expected, raw);
  }
});

test('a CX compares without its date suffix', () => {
  for (const cx of [CX, `${CX}^^20100907`, `${CX}^^20100907120000`]) assert.equal(bareCx(cx), CX);
  assert.equal(bareCx('1^^^&1.2&ISO'), '1^^^&1.2&ISO');
  for (const bad of ['', '1', '1^^^1.2', '1^^^&1.2', '^^^&1.2&ISO^NH', `${CX}^^hier`, `${CX}^2010`]) assert.equal(bareCx(bad), undefined, bad);
});

const slot = (name: string, ...values: string[]): string =>
  `<r:Slot name="${name}"><r:ValueList>${values.map((v) => `<r:Value>${v.replaceAll('&', '&amp;')}</r:Value>`).join('')}</r:ValueList></r:Slot>`;
const STATUS = slot('$XDSDocumentEntryStatus', "('urn:s')");
const query = (slots: string, id: string = STORED_QUERY.findDocuments, option = '<q:ResponseOption returnType="LeafClass"/>'): string =>
  `<q:AdhocQueryRequest xmlns:q="${NS.query}" xmlns:r="${NS.rim}">${option}<r:AdhocQuery id="${id}">${slots}</r:AdhocQuery></q:AdhocQueryRequest>`;
const GET = STORED_QUERY.getDocuments;
const UNIQUE = slot('$XDSDocumentEntryUniqueId', "('1.2')");
const UUID = slot('$XDSDocumentEntryEntryUUID', "('urn:uuid:1')");

const QUERIES: readonly (readonly [string, string, ErrorCode | Record<string, string[]>])[] = [
  ['status only: the VIHF gives the patient', query(STATUS), { $XDSDocumentEntryStatus: ['urn:s'] }],
  ['patient with a date suffix', query(STATUS + slot('$XDSDocumentEntryPatientId', `'${CX}^^20100907'`)), { $XDSDocumentEntryStatus: ['urn:s'], $XDSDocumentEntryPatientId: [CX] }],
  ['status as a single value, without parentheses', query(slot('$XDSDocumentEntryStatus', "'urn:s'")), { $XDSDocumentEntryStatus: ['urn:s'] }],
  ['status in several values', query(slot('$XDSDocumentEntryStatus', "('a','b')", "('c')")), { $XDSDocumentEntryStatus: ['a', 'b', 'c'] }],
  ['bare date', query(STATUS + slot('$XDSDocumentEntryCreationTimeFrom', '2026')), { $XDSDocumentEntryStatus: ['urn:s'], $XDSDocumentEntryCreationTimeFrom: ['2026'] }],
  ['unknown parameter', query(`${STATUS}${slot('$MetadataLevel', '2')}${slot('$Autre', "'x'")}`), { $XDSDocumentEntryStatus: ['urn:s'], $MetadataLevel: ['2'], $Autre: ['x'] }],
  ['a parameter named as a trap', query(`${STATUS}${slot('__proto__', "('x')")}`), JSON.parse('{"$XDSDocumentEntryStatus":["urn:s"],"__proto__":["x"]}') as Record<string, string[]>],
  ['GetDocuments by uniqueId', query(UNIQUE, GET), { $XDSDocumentEntryUniqueId: ['1.2'] }],
  ['GetDocuments by entryUUID', query(UUID, GET), { $XDSDocumentEntryEntryUUID: ['urn:uuid:1'] }],
  ['no status', query(slot('$XDSDocumentEntryPatientId', `'${CX}'`)), 'XDS-SLOT-ABSENT'],
  ['GetDocuments without identifier', query('', GET), 'XDS-SLOT-ABSENT'],
  ['GetDocuments with both', query(UNIQUE + UUID, GET), 'XDS-SLOT-EXCLUSIFS'],
  ['patient without apostrophes', query(STATUS + slot('$XDSDocumentEntryPatientId', CX)), 'XDS-SLOT-APOSTROPHES'],
  ['patient between parentheses', query(STATUS + slot('$XDSDocumentEntryPatientId', `('${CX}')`)), 'XDS-SLOT-PARENTHESES'],
  ['patient that is no CX', query(STATUS + slot('$XDSDocumentEntryPatientId', "'270058575627097'")), 'XDS-SLOT-PATIENT'],
  ['two patients', query(STATUS + slot('$XDSDocumentEntryPatientId', `'${CX}'`, `'${CX}'`)), 'XDS-SLOT-VALEURS-MULTIPLES'],
  ['patient given twice', query(STATUS + slot('$XDSDocumentEntryPatientId', `'${CX}'`).repeat(2)), 'XDS-SLOT-DOUBLE'],
  ['a code without apostrophes', query(STATUS + slot('$XDSDocumentEntryTypeCode', '34112')), 'XDS-SLOT-APOSTROPHES'],
  ['a date of another form', query(STATUS + slot('$XDSDocumentEntryCreationTimeFrom', "'2026-01-01'")), 'XDS-SLOT-DATE'],
  ['a date with an odd number of digits', query(STATUS + slot('$XDSDocumentEntryCreationTimeFrom', "'20260'")), 'XDS-SLOT-DATE'],
  ['an empty slot', query('<r:Slot name="$XDSDocumentEntryStatus"/>'), 'XDS-SLOT-VIDE'],
  ['a nameless slot', query('<r:Slot/>'), 'XDS-SLOT-SANS-NOM'],
  ['a query id we do not know', query(STATUS, 'urn:uuid:00000000-0000-0000-0000-000000000000'), 'XDS-REQUETE-INCONNUE'],
  ['another lawful query of IHE (GetAll)', query(STATUS, 'urn:uuid:10b545ea-725c-446d-9b95-8aeb444eddf3'), 'XDS-REQUETE-INCONNUE'],
  ['a query id named as a trap', query(STATUS, 'constructor'), 'XDS-REQUETE-INCONNUE'],
  ['FindSubmissionSets without its own status', query(STATUS, STORED_QUERY.findSubmissionSets), 'XDS-SLOT-ABSENT'],
  ['FindSubmissionSets', query(slot('$XDSSubmissionSetStatus', "('a')") + slot('$XDSSubmissionSetPatientId', `'${CX}^^20100907'`) + slot('$XDSSubmissionSetAuthorPerson', "'%DURAND%'"), STORED_QUERY.findSubmissionSets),
    { $XDSSubmissionSetStatus: ['a'], $XDSSubmissionSetPatientId: [CX], $XDSSubmissionSetAuthorPerson: ['%DURAND%'] }],
  ['FindSubmissionSets, patient that is no CX', query(slot('$XDSSubmissionSetStatus', "('a')") + slot('$XDSSubmissionSetPatientId', "'1'"), STORED_QUERY.findSubmissionSets), 'XDS-SLOT-PATIENT'],
  ['FindSubmissionSets, two authors', query(slot('$XDSSubmissionSetStatus', "('a')") + slot('$XDSSubmissionSetAuthorPerson', "'a'", "'b'"), STORED_QUERY.findSubmissionSets), 'XDS-SLOT-VALEURS-MULTIPLES'],
  ['FindSubmissionSets, a time of another form', query(slot('$XDSSubmissionSetStatus', "('a')") + slot('$XDSSubmissionSetSubmissionTimeFrom', "'hier'"), STORED_QUERY.findSubmissionSets), 'XDS-SLOT-DATE'],
  ['GetAssociations', query(slot('$uuid', "('urn:uuid:1','urn:uuid:2')"), STORED_QUERY.getAssociations), { $uuid: ['urn:uuid:1', 'urn:uuid:2'] }],
  ['GetAssociations of nothing', query('', STORED_QUERY.getAssociations), 'XDS-SLOT-ABSENT'],
  ['GetDocumentsAndAssociations with both', query(UNIQUE + UUID, STORED_QUERY.getDocumentsAndAssociations), 'XDS-SLOT-EXCLUSIFS'],
  ['FindDocumentsByReferenceId without reference', query(STATUS, STORED_QUERY.findDocumentsByReferenceId), 'XDS-SLOT-ABSENT'],
  ['FindDocumentsByReferenceId without status', query(slot('$XDSDocumentEntryReferenceIdList', "('x')"), STORED_QUERY.findDocumentsByReferenceId), 'XDS-SLOT-ABSENT'],
  ['a type given twice', query(STATUS + slot('$XDSDocumentEntryTypeCode', "('a')").repeat(2)), 'XDS-SLOT-DOUBLE'],
  ['events repeated: all are read', query(STATUS + slot('$XDSDocumentEntryEventCodeList', "('a','b')") + slot('$XDSDocumentEntryEventCodeList', "('c')")), { $XDSDocumentEntryStatus: ['urn:s'], $XDSDocumentEntryEventCodeList: ['a', 'b', 'c'] }],
  ['no ResponseOption', query(STATUS, undefined, ''), 'XDS-REQUETE-OPTION-ABSENTE'],
  ['another returnType', query(STATUS, undefined, '<q:ResponseOption returnType="LeafClassWithRepositoryItem"/>'), 'XDS-REQUETE-RETURNTYPE'],
  ['no AdhocQuery', query(STATUS).replace(/<r:AdhocQuery.*<\/r:AdhocQuery>/s, ''), 'XDS-REQUETE-ABSENTE'],
  ['another payload', '<q:AdhocQueryResponse xmlns:q="urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0"/>', 'XDS-CHARGE-INATTENDUE'],
];

for (const [what, xml, expected] of QUERIES) {
  test(`stored query, ${what}: ${typeof expected === 'string' ? expected : 'read'}`, () => {
    if (typeof expected === 'string') assert.equal(codeOf(() => readPayload(xml, parseQuery)), expected);
    else assert.deepEqual(readPayload(xml, parseQuery).slots, expected);
  });
}

test('a repeated parameter asks for one of each Slot', () => {
  const event = (...values: string[]): string => slot('$XDSDocumentEntryEventCodeList', `(${values.map((v) => `'${v}'`).join(',')})`);
  assert.deepEqual(readPayload(query(STATUS + event('a', 'b') + event('c') + event('d')), parseQuery).groups, { $XDSDocumentEntryEventCodeList: [['a', 'b'], ['c'], ['d']] });
  assert.equal(readPayload(query(STATUS + event('a', 'b')), parseQuery).groups, undefined);
});
