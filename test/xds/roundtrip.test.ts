import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildFault, buildNotUnderstood } from '../../support/xds/build/fault';
import { buildEnvelope } from '../../support/xds/build/envelope';
import { buildTd02Answer, buildTd02Request } from '../../support/xds/build/td02';
import { buildTd03Answer, buildTd03Request } from '../../support/xds/build/td03';
import { buildFindDocuments, buildGetDocuments, buildQueryAnswer } from '../../support/xds/build/td31';
import { buildRetrieve } from '../../support/xds/build/td32';
import { parseFault } from '../../support/xds/parse/fault';
import { parseTd02Answer, parseTd02Request } from '../../support/xds/parse/td02';
import { parseTd03Answer, parseTd03Request } from '../../support/xds/parse/td03';
import { parseQuery, parseQueryAnswer } from '../../support/xds/parse/td31';
import { parseRetrieve } from '../../support/xds/parse/td32';
import { transactionOf } from '../../support/xds/transaction';
import { DOCUMENT_STATUS, RESPONSE_STATUS, STORED_QUERY, TRANSACTIONS, type SoapFault, type Td02Answer } from '../../support/xds/types';
import { openXml } from '../../support/xml/open';
import { withXml } from '../../support/xml/door';
import { NS } from '../../support/xml/namespaces';
import { attribute, path } from '../../support/xml/nodes';
import { CX, ENTRY, INS, MESSAGE_ID, OID_TEST, readBody, readMessage } from './samples';

before(openXml);
const AT = new Date('2026-03-04T05:06:07Z');
const UUID = '5f0c5b16-9f5e-4f0a-8d2a-0d4d7a7b9c11';
const PATIENT = { ins: INS, oid: OID_TEST, nom: 'D’ARC & FILS', prenom: 'Jean-Paul', sexe: 'F', naissance: '19700515' } as const;

test('envelope: headers, empty To read as absent, assertion untouched', () => {
  const security = '<saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="_1"/>';
  const sent = buildEnvelope({ action: 'urn:a', messageId: MESSAGE_ID, replyTo: true, security: `<?xml version="1.0"?>\n${security}`, body: '<x/>' });
  assert.ok(sent.includes(`>${security}</wsse:Security>`));
  readMessage(sent, ({ headers, security: found, payload }) => {
    assert.deepEqual(headers, { action: 'urn:a', messageId: MESSAGE_ID, to: undefined, relatesTo: undefined, replyTo: 'http://www.w3.org/2005/08/addressing/anonymous' });
    assert.equal(found?.name, 'Security');
    assert.equal(payload.name, 'x');
  });
  const answered = buildEnvelope({ action: 'urn:b', messageId: MESSAGE_ID, relatesTo: 'urn:uuid:x', body: '<x/>' });
  readMessage(answered, ({ headers }) => {
    assert.equal(headers.to, 'http://www.w3.org/2005/08/addressing/anonymous');
    assert.equal(headers.relatesTo, 'urn:uuid:x');
  });
});

test('TD0.2 request', () => {
  for (const [id, sender] of [['2.25.1', '1.2.250.1.999.1'], [`urn:uuid:${UUID}`, 'DPI témoin <1>']] as const) {
    const body = buildTd02Request({ ins: INS, oid: OID_TEST, id, at: AT, sender });
    assert.ok(body.includes('value="20260304050607+0000"'));
    assert.deepEqual(readBody(body, parseTd02Request), { ins: INS, oid: OID_TEST, id: id.replace('urn:uuid:', '') });
  }
});

test('TD0.2 answer', () => {
  const answers: Td02Answer[] = [
    { exists: false },
    { exists: true, status: 'active', autorisation: 'VALIDE', medecinTraitant: false, patient: PATIENT },
    { exists: true, status: 'active', autorisation: 'VALIDE', medecinTraitant: true, patient: { ...PATIENT, sexe: 'U' } },
    { exists: true, status: 'terminated', autorisation: 'NON_EXISTE', patient: { ...PATIENT, sexe: 'M' } },
    { exists: true, status: 'active' },
  ];
  for (const answer of answers) {
    const body = buildTd02Answer({ answer, requestId: '2.25.1^abc', id: UUID, at: AT, query: { ins: INS, oid: OID_TEST } });
    assert.ok(body.includes('<targetMessage><id root="2.25.1" extension="abc"/>'));
    assert.deepEqual(readBody(body, parseTd02Answer), answer);
  }
});

test('TD0.3 request and answer', () => {
  for (const request of [{ action: 'AJOUT' }, { action: 'SUPPRESSION' }, { action: 'AJOUT', medecinTraitant: true }] as const) {
    assert.deepEqual(readBody(buildTd03Request(request), parseTd03Request), request);
  }
  const answer = { status: 'DMPOk', context: 'L’autorisation existait déjà <depuis hier>' };
  assert.deepEqual(readBody(buildTd03Answer(answer), parseTd03Answer), answer);
});

test('TD3.1 FindDocuments', () => {
  const query = readBody(buildFindDocuments({
    patientId: CX, statuses: [DOCUMENT_STATUS.approved, DOCUMENT_STATUS.archived], from: '20250101000000', to: '20260101000000',
    typeCodes: ["34112-3^^2.16.840.1.113883.6.1", "l'autre^^1.2"], classCodes: ['10^^1.2.250.1.213.1.1.4.1'], returnType: 'ObjectRef',
  }), parseQuery);
  assert.deepEqual(query, { queryId: STORED_QUERY.findDocuments, returnType: 'ObjectRef', composed: true, slots: {
    $XDSDocumentEntryPatientId: [CX], $XDSDocumentEntryStatus: [DOCUMENT_STATUS.approved, DOCUMENT_STATUS.archived],
    $XDSDocumentEntryCreationTimeFrom: ['20250101000000'], $XDSDocumentEntryCreationTimeTo: ['20260101000000'],
    $XDSDocumentEntryTypeCode: ['34112-3^^2.16.840.1.113883.6.1', "l'autre^^1.2"], $XDSDocumentEntryClassCode: ['10^^1.2.250.1.213.1.1.4.1'] } });
});

test('TD3.1 GetDocuments, many identifiers: no value over the 256 characters of ebRIM', () => {
  const uniqueIds = Array.from({ length: 50 }, (_, i) => `2.25.${10 ** 20 + i}`);
  const body = buildGetDocuments({ uniqueIds });
  const values = [...body.matchAll(/<rim:Value>([^<]*)</g)].map((m) => m[1]!);
  assert.ok(values.length > 1 && values.every((v) => v.length <= 256));
  assert.deepEqual(readBody(body, parseQuery).slots, { $XDSDocumentEntryUniqueId: uniqueIds });
  assert.deepEqual(readBody(buildGetDocuments({ entryUuids: ['urn:uuid:1'] }), parseQuery).slots, { $XDSDocumentEntryEntryUUID: ['urn:uuid:1'] });
});

test('TD3.1 answer: every metadata comes back', () => {
  const answer = readBody(buildQueryAnswer({ entries: [ENTRY], returnType: 'LeafClass' }), parseQueryAnswer);
  assert.deepEqual(answer, { status: RESPONSE_STATUS.success, errors: [], entries: [ENTRY], objectRefs: [], total: 1 });
  const refs = readBody(buildQueryAnswer({ entries: [ENTRY], returnType: 'ObjectRef' }), parseQueryAnswer);
  assert.deepEqual(refs, { status: RESPONSE_STATUS.success, errors: [], entries: [], objectRefs: [ENTRY.entryUuid], total: 1 });
});

test('TD3.1 answer: no two objects share an id', () => {
  const other = { ...ENTRY, entryUuid: 'urn:uuid:3fdc72f5-a11d-4a9d-9260-a0f745779e1d' };
  const body = buildQueryAnswer({ entries: [ENTRY, other], returnType: 'LeafClass' });
  const ids = [...body.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]!);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.every((id) => /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)));
});

test('TD3.2 request', () => {
  const requests = [{ repositoryUniqueId: '1.2', documentUniqueId: '2.25.1' }, { repositoryUniqueId: '1.2', documentUniqueId: '2.25.2' }];
  assert.deepEqual(readBody(buildRetrieve(requests), parseRetrieve), requests);
});

test('fault: sub-code of the DMP, of WS-Addressing, none', () => {
  const faults: SoapFault[] = [
    { code: 'Sender', subcode: 'DMPInvalidCertificate', reason: 'Le certificat signataire n’est pas valide.' },
    { code: 'Sender', subcode: 'wsa:MessageAddressingHeaderRequired', reason: 'En-tête manquant.' },
    { code: 'Receiver', reason: 'a < b & c' }, { code: 'MustUnderstand', reason: 'x' }, { code: 'VersionMismatch', reason: 'x' },
  ];
  for (const fault of faults) {
    const message = buildEnvelope({ action: 'urn:f', messageId: MESSAGE_ID, relatesTo: MESSAGE_ID, body: buildFault(fault) });
    assert.deepEqual(readMessage(message, ({ body }) => parseFault(body)), fault);
  }
  const headers = buildNotUnderstood({ namespace: 'urn:x', local: 'Bloc' });
  withXml(Buffer.from(buildEnvelope({ action: 'urn:f', messageId: MESSAGE_ID, headers, body: buildFault(faults[3]!) })), (root) => {
    const block = path(root, [NS.soap12, 'Header'], [NS.soap12, 'NotUnderstood'])!;
    const [prefix, local] = attribute(block, 'qname')!.split(':');
    assert.deepEqual([block.namespaceForPrefix(prefix!), local], ['urn:x', 'Bloc']);
  });
  assert.equal(readMessage(buildEnvelope({ action: 'a', messageId: MESSAGE_ID, body: '<x/>' }), ({ body }) => parseFault(body)), undefined);
});

test('transaction of an action', () => {
  const first = (action: string): string => Object.entries(TRANSACTIONS).find(([, one]) => one.action === action)![0];
  for (const { action, response } of Object.values(TRANSACTIONS)) {
    assert.equal(transactionOf(action), first(action));
    assert.equal(transactionOf(response), undefined);
  }
  assert.equal(transactionOf('urn:autre'), undefined);
  assert.equal(transactionOf(undefined), undefined);
});
