import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ErrorCode } from '../../support/erreurs/table';
import { buildTd02Answer, buildTd02Request } from '../../support/xds/build/td02';
import { PARTIAL_SUCCESS } from '../../support/xds/types';
import { buildProvideAndRegister } from '../../support/xds/build/td21';
import { buildQueryAnswer } from '../../support/xds/build/td31';
import { buildRetrieveAnswer } from '../../support/xds/build/td32';
import { parseFault } from '../../support/xds/parse/fault';
import { parseRegistryResponse } from '../../support/xds/parse/registry-response';
import { parseTd02Answer, parseTd02Request } from '../../support/xds/parse/td02';
import { parseTd03Answer, parseTd03Request } from '../../support/xds/parse/td03';
import { parseQueryAnswer } from '../../support/xds/parse/td31';
import { parseRetrieve, parseRetrieveAnswer } from '../../support/xds/parse/td32';
import { RESPONSE_STATUS, type RegistryError } from '../../support/xds/types';
import { NS } from '../../support/xml/namespaces';
import { openXml } from '../../support/xml/open';
import { codeOf, CX, ENTRY, INS, OID_TEST, readBody, readPayload } from './samples';

before(openXml);
const { success, failure } = RESPONSE_STATUS;
const error: RegistryError = { code: 'XDSDocumentUniqueIdError', context: 'uniqueId=<2.25.1> & "x"', severity: 'Error', location: 'ici' };
const warning: RegistryError = { code: 'XDSAvertissement', context: 'à voir', severity: 'Warning' };

test('the status follows the severities (X08)', () => {
  const table: readonly (readonly [RegistryError[], number, string])[] = [
    [[], 0, success], [[], 1, success], [[warning], 0, success], [[warning], 1, success], [[error], 0, failure], [[error], 1, PARTIAL_SUCCESS], [[error, warning], 0, failure],
  ];
  for (const [errors, answered, status] of table) {
    const query = readBody(buildQueryAnswer({ entries: Array.from({ length: answered }, () => ENTRY), returnType: 'ObjectRef', errors }), parseQueryAnswer);
    assert.deepEqual([query.status, query.errors], [status, errors]);
    const documents = Array.from({ length: answered }, () => ({ repositoryUniqueId: '1', documentUniqueId: '2', mimeType: 'text/xml', cid: 'c' }));
    const retrieved = readBody(buildRetrieveAnswer({ documents, errors }), parseRetrieveAnswer);
    assert.deepEqual([retrieved.status, retrieved.errors, retrieved.documents.length], [status, errors, answered]);
  }
});

test('10 000 entries are read (X04)', () => {
  const entries = Array.from({ length: 10_000 }, (_, i) => ({ ...ENTRY, entryUuid: `urn:uuid:${i.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`, uniqueId: `2.25.${i}` }));
  const refs = readBody(buildQueryAnswer({ entries, returnType: 'ObjectRef' }), parseQueryAnswer);
  assert.deepEqual([refs.objectRefs.length, refs.total, refs.objectRefs[9_999]], [10_000, 10_000, entries[9_999]!.entryUuid]);
  const few = readBody(buildQueryAnswer({ entries: entries.slice(0, 500), returnType: 'LeafClass' }), parseQueryAnswer);
  assert.deepEqual(few.entries.map((e) => e.uniqueId), entries.slice(0, 500).map((e) => e.uniqueId));
});

const rs = (attributes: string, inside = ''): string => `<rs:RegistryResponse xmlns:rs="${NS.rs}" ${attributes}>${inside}</rs:RegistryResponse>`;
const list = (attributes: string): string => `<rs:RegistryErrorList><rs:RegistryError ${attributes}/></rs:RegistryErrorList>`;
const E = 'errorCode="X" codeContext="y"';

test('registry responses: truth table', () => {
  const table: readonly (readonly [string, string | ErrorCode])[] = [
    [rs(`status="${success}"`), success], [rs(`status="${failure}"`, list(E)), failure],
    [rs(`status="${failure}"`, list(`${E} severity="Error"`)), failure],
    [rs(`status="${success}"`, list(`${E} severity="urn:oasis:names:tc:ebxml-regrep:ErrorSeverityType:Warning"`)), success],
    [rs(''), 'XDS-REPONSE-STATUT'], [rs('status="Success"'), 'XDS-REPONSE-STATUT'],
    [rs(`status="${failure}"`), 'XDS-REPONSE-ECHEC-SANS-ERREUR'], [rs(`status="${failure}"`, list(`${E} severity="Warning"`)), 'XDS-REPONSE-ECHEC-SANS-ERREUR'],
    [rs(`status="${PARTIAL_SUCCESS}"`), 'XDS-REPONSE-ECHEC-SANS-ERREUR'],
    [rs(`status="${success}"`, list(E)), 'XDS-REPONSE-SUCCES-AVEC-ERREUR'],
    [rs(`status="${failure}"`, list('codeContext="y"')), 'XDS-REPONSE-ERREUR-INCOMPLETE'], [rs(`status="${failure}"`, list('errorCode="X"')), 'XDS-REPONSE-ERREUR-INCOMPLETE'],
    [rs(`status="${failure}"`, list(`${E} severity="Grave"`)), 'XDS-REPONSE-SEVERITE'],
    [`<x xmlns="${NS.rs}"/>`, 'XDS-CHARGE-INATTENDUE'],
  ];
  for (const [xml, expected] of table) {
    if (expected.startsWith('XDS-')) assert.equal(codeOf(() => readPayload(xml, parseRegistryResponse)), expected, xml);
    else assert.equal(readPayload(xml, parseRegistryResponse).status, expected, xml);
  }
});

test('entries of an answer: identifiers are required, and given once', () => {
  const body = buildQueryAnswer({ entries: [ENTRY], returnType: 'LeafClass' });
  const uniqueId = /<rim:ExternalIdentifier [^>]*2e82c1f6.*?<\/rim:ExternalIdentifier>/.exec(body)![0];
  for (const broken of [body.replace(uniqueId, ''), body.replace(uniqueId, uniqueId + uniqueId), body.replace(` id="${ENTRY.entryUuid}"`, '')]) {
    assert.equal(codeOf(() => readBody(broken, parseQueryAnswer)), 'XDS-REPONSE-ENTREE');
  }
});

const xds = (local: string, inside: string): string => `<d:${local} xmlns:d="${NS.xdsb}" xmlns:rs="${NS.rs}" xmlns:xop="${NS.xop}">${inside}</d:${local}>`;
const IDS = '<d:RepositoryUniqueId>1.2</d:RepositoryUniqueId><d:DocumentUniqueId>2.25</d:DocumentUniqueId>';
const response = (document: string, ids = IDS): string =>
  xds('RetrieveDocumentSetResponse', `<rs:RegistryResponse status="${success}"/><d:DocumentResponse>${ids}<d:mimeType>text/xml</d:mimeType>${document}</d:DocumentResponse>`);
const include = (href: string): string => `<d:Document><xop:Include href="${href}"/></d:Document>`;

test('TD3.2: requests and contents, truth table', () => {
  assert.deepEqual(readPayload(xds('RetrieveDocumentSetRequest', `<d:DocumentRequest><d:HomeCommunityId>urn:oid:1</d:HomeCommunityId>${IDS}</d:DocumentRequest>`), parseRetrieve),
    [{ repositoryUniqueId: '1.2', documentUniqueId: '2.25', homeCommunityId: 'urn:oid:1' }]);
  assert.equal(codeOf(() => readPayload(xds('RetrieveDocumentSetRequest', ''), parseRetrieve)), 'XDS-RETRAIT-VIDE');
  assert.equal(codeOf(() => readPayload(xds('RetrieveDocumentSetRequest', '<d:DocumentRequest><d:RepositoryUniqueId>1</d:RepositoryUniqueId><d:DocumentUniqueId> </d:DocumentUniqueId></d:DocumentRequest>'), parseRetrieve)), 'XDS-RETRAIT-IDENTIFIANT-ABSENT');
  const [inline] = readPayload(response('<d:Document> w6\nk= </d:Document>'), parseRetrieveAnswer).documents;
  assert.equal(inline!.inline!.toString(), 'é');
  assert.equal(readPayload(response(include('cid:a%40b%25')), parseRetrieveAnswer).documents[0]!.cid, 'a@b%');
  const refused = [response(''), response('<d:Document>é</d:Document>'), response('<d:Document>w6k</d:Document>'), response(include('http://x')), response(include('cid:')), response(include('cid:%zz')), response(include('')),
    response(include('cid:a').replace('</d:Document>', 'w6k=</d:Document>')), response('<d:Document><xop:Include href="cid:a"/><xop:Include href="cid:b"/></d:Document>')];
  for (const xml of refused) assert.equal(codeOf(() => readPayload(xml, parseRetrieveAnswer)), 'XDS-RETRAIT-DOCUMENT', xml);
  assert.equal(codeOf(() => readPayload(xds('RetrieveDocumentSetResponse', ''), parseRetrieveAnswer)), 'XDS-REPONSE-STATUT');
});

test('TD0.2: truth table of refusals', () => {
  const request = buildTd02Request({ ins: INS, oid: OID_TEST, id: '2.25.1', at: new Date(0), sender: 'DPI' });
  const answer = buildTd02Answer({ answer: { exists: true, status: 'active' }, requestId: '2.25.1', id: '2.25.2', at: new Date(0), query: { ins: INS, oid: OID_TEST } });
  const identifier = /<patientIdentifier>.*<\/patientIdentifier>/.exec(request)![0];
  const table: readonly (readonly [() => unknown, ErrorCode])[] = [
    [() => readBody(answer, parseTd02Request), 'XDS-CHARGE-INATTENDUE'],
    [() => readBody(request.replace('TEST_EXST', 'CONSULTATION'), parseTd02Request), 'XDS-TD02-RAISON'],
    [() => readBody(request.replace('extension="PRPA_IN201307UV02"', 'extension="PRPA_IN201305UV02"'), parseTd02Request), 'XDS-TD02-INTERACTION'],
    [() => readBody(request.replace('<id root="2.25.1"/>', ''), parseTd02Request), 'XDS-TD02-ID-ABSENT'],
    [() => readBody(request.replace(identifier, ''), parseTd02Request), 'XDS-TD02-PATIENT-ABSENT'],
    [() => readBody(request.replace(`extension="${INS}"`, ''), parseTd02Request), 'XDS-TD02-PATIENT-ABSENT'],
    [() => readBody(request.replace(identifier, identifier + identifier), parseTd02Request), 'XDS-TD02-PATIENT-MULTIPLE'],
    [() => readBody(answer.replace('typeCode="AA"', 'typeCode="AE"'), parseTd02Answer), 'XDS-TD02-ACQUITTEMENT'],
    [() => readBody(answer.replace('queryResponseCode code="OK"', 'queryResponseCode code="QE"'), parseTd02Answer), 'XDS-TD02-CODE-REPONSE'],
    [() => readBody(answer.replace('<statusCode code="active"/></patient>', '<statusCode code="bizarre"/></patient>'), parseTd02Answer), 'XDS-TD02-STATUT'],
  ];
  for (const [act, code] of table) assert.equal(codeOf(act), code);
  const prefixed = request.replace('xmlns=', 'xmlns:urn="urn:hl7-org:v3" xmlns=').replaceAll('controlActProcess', 'urn:controlActProcess');
  assert.equal(readBody(prefixed, parseTd02Request).ins, INS, 'prefixes mixed as DRIMbox writes them');
});

test('TD0.3: truth table of refusals', () => {
  const set = (inside: string): string => `<h:setAuthorization xmlns:h="urn:si-dmp-habilitations">${inside}</h:setAuthorization>`;
  assert.equal(codeOf(() => readPayload(set(''), parseTd03Request)), 'XDS-TD03-ACTION');
  assert.equal(codeOf(() => readPayload(set('<h:action>ajout</h:action>'), parseTd03Request)), 'XDS-TD03-ACTION');
  assert.equal(codeOf(() => readPayload(set('<action>AJOUT</action>'), parseTd03Request)), 'XDS-TD03-ACTION');
  assert.equal(codeOf(() => readPayload(set('<h:action>AJOUT</h:action><h:role>MEDECIN</h:role>'), parseTd03Request)), 'XDS-TD03-ROLE');
  assert.equal(codeOf(() => readPayload('<h:setAuthorizationResponse xmlns:h="urn:si-dmp-habilitations"/>', parseTd03Answer)), 'XDS-TD03-STATUT-ABSENT');
});

test('faults: prefixes resolved where they stand, French preferred, malformed ones refused', () => {
  const fault = (code: string, reason: string): string => `<s:Fault xmlns:s="${NS.soap12}">${code}${reason}</s:Fault>`;
  const CODE = '<s:Code><s:Value xmlns:z="http://www.w3.org/2003/05/soap-envelope">z:Sender</s:Value><s:Subcode><s:Value>s:DMPX</s:Value></s:Subcode></s:Code>';
  const REASON = '<s:Reason><s:Text xml:lang="en">no</s:Text><s:Text xml:lang="fr-FR">non</s:Text></s:Reason>';
  const read = (xml: string): unknown => readPayload(`<b>${xml}</b>`, parseFault);
  assert.deepEqual(read(fault(CODE, REASON)), { code: 'Sender', subcode: 'DMPX', reason: 'non' });
  const refused = [fault('', REASON), fault('<s:Code/>', REASON), fault(CODE.replace('z:Sender', 'Sender'), REASON), fault(CODE.replace('z:Sender', 'z:Client'), REASON), fault(CODE, ''), fault(CODE, '<s:Reason/>')];
  for (const xml of refused) assert.equal(codeOf(() => read(xml)), 'XDS-FAUTE-FORME', xml);
});

test('TD2.1 is built as a submission: nothing that only the registry sets', () => {
  const body = buildProvideAndRegister({ ...ENTRY, entryUuid: 'Document01' }, { uniqueId: '2.25.9', sourceId: '1.2.250.1.999', submissionTime: '20260101000000', contentType: { code: '04', codeSystem: '1.2.250.1.213.2.2' } }, 'd@x');
  readPayload(body, (root) => assert.equal(root.name, 'ProvideAndRegisterDocumentSetRequest'));
  for (const absent of ['name="hash"', 'name="size"', 'name="repositoryUniqueId"', 'VersionInfo', ' lid=', ' status=']) assert.ok(!body.includes(absent), absent);
  for (const present of ['sourceObject="Lot01" targetObject="Document01"', 'href="cid:d%40x"', `value="${CX.replaceAll('&', '&amp;')}"`]) assert.ok(body.includes(present), present);
});
