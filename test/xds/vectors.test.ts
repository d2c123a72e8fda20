import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { XmlElement } from 'libxml2-wasm';
import { HomologairError } from '../../support/erreurs/error';
import { projectRoot } from '../../support/racine';
import { parseContentType, requireSameAction, requireSoap } from '../../support/xds/parse/content-type';
import { parseFault } from '../../support/xds/parse/fault';
import { parseMtom } from '../../support/xds/parse/mtom';
import { parseRegistryResponse } from '../../support/xds/parse/registry-response';
import { parseSubmission } from '../../support/xds/parse/td21';
import { parseQuery } from '../../support/xds/parse/td31';
import { parseRetrieve, parseRetrieveAnswer } from '../../support/xds/parse/td32';
import { parseUpdate } from '../../support/xds/parse/td33';
import { ASSOCIATION } from '../../support/xds/types';
import { NS } from '../../support/xml/namespaces';
import { openXml } from '../../support/xml/open';
import { CX, readMessage, readPayload } from './samples';

before(openXml);

const CASES = join(process.env.HOMOLOGAIR_SHARED ?? join(projectRoot, '..', 'shared'), 'cases');
const absent = existsSync(CASES) ? undefined : `jeu de cas absent : ${CASES}`;

/** Symbols the toolkit replaces before sending. */
const SYMBOLS: Readonly<Record<string, string>> = { $patient_id$: CX.replaceAll('&', '&amp;'), $uid$: '2.25.1', $uuid$: 'urn:uuid:1', $repuid$: '1.2', $docuid1$: '2.25.1', $docuid2$: '2.25.2' };
const bytes = (folder: string, file: string): Buffer => readFileSync(join(CASES, folder, file));
const text = (folder: string, file: string): string =>
  Object.entries(SYMBOLS).reduce((xml, [symbol, value]) => xml.replaceAll(symbol, value), bytes(folder, file).toString('utf8'));

const asPayload = (read: (payload: XmlElement) => unknown) => (folder: string, file: string): unknown => readPayload(text(folder, file), read);
const asRequest = (read: (payload: XmlElement) => unknown) => (folder: string, file: string): unknown => readMessage(text(folder, file), ({ payload }) => read(payload));
const asAnswer = (read: (payload: XmlElement) => unknown) => (folder: string, file: string): unknown => readMessage(text(folder, file), ({ payload }) => read(payload), 'réponse');
const nothing = (): void => undefined;

/** The HTTP request as a server would have it: header off, chunks joined. */
function chunked(folder: string, file: string): unknown {
  const raw = bytes(folder, file);
  const cut = raw.indexOf('\r\n\r\n');
  const contentType = /^content-type: (.*)$/im.exec(raw.subarray(0, cut).toString())![1]!.trim();
  const chunks: Buffer[] = [];
  for (let at = cut + 4; ;) {
    const line = raw.indexOf('\r\n', at);
    const size = Number.parseInt(raw.subarray(at, line).toString(), 16);
    if (size === 0) break;
    chunks.push(raw.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  const header = parseContentType(contentType);
  assert.equal(requireSoap(header), 'soap');
  return readMessage(Buffer.concat(chunks), ({ headers, payload }) => { requireSameAction(headers.action, header.action); return payload.name; });
}

function mime(folder: string, file: string): unknown {
  const header = /^Content-Type: (.*)$/m.exec(bytes(folder, 'iheos-http/multipart.header.txt').toString())![1]!;
  const { root, parts } = parseMtom(header, bytes(folder, file), {}, true);
  assert.equal(parts.size, 1);
  return readMessage(root, ({ payload }) => payload.name);
}

const drim = (lenient: boolean) => (folder: string, file: string): unknown =>
  parseMtom('multipart/related; type="application/xop+xml"; boundary="uuid:ac95cc6e-f93f-413d-950c-4bf9dc273d8a"; start="<root.message@cxf.apache.org>"', bytes(folder, file), {}, lenient);

const X = 'xds-samples';
const M = 'malformed-xml-soap';
const query = asPayload(parseQuery);

/** [folder, file, reader, code of the refusal; `undefined` = read]. What VERDICTS.tsv says is checked beside it. */
const VECTORS: readonly (readonly [string, string, (folder: string, file: string) => unknown, string | undefined])[] = [
  [X, 'dmp-ans-drimbox/iti41-response.mime', drim(false), 'XDS-MTOM-FRONTIERE-LIGNE'],
  [X, 'dmp-ans-drimbox/extracted-envelope-2023-11-03.xml', asRequest(parseSubmission), undefined],
  [X, 'iheos-testkit/11898/simple/query.xml', query, undefined],
  [X, 'iheos-validator/soap-ret-req.xml', asRequest(parseRetrieve), undefined],
  [X, 'iheos-validator/soap-ret-resp.xml', asAnswer(parseRetrieveAnswer), undefined],
  [X, 'iheos-validator/soap-sq-req.xml', asAnswer(parseQuery), undefined],
  [X, 'iheos-validator/soap-pnr.xml', asAnswer(nothing), undefined],
  [X, 'iheos-validator/soap-pnr-resp.xml', asAnswer(parseRegistryResponse), undefined],
  [X, 'iheos-validator/regresp-fail-noerr.xml', asPayload(parseRegistryResponse), 'XDS-REPONSE-ECHEC-SANS-ERREUR'],
  [X, 'iheos-validator/sq-req.xml', query, undefined],
  [X, 'iheos-validator/sq-req-bad-pid-format.xml', query, 'XDS-SLOT-APOSTROPHES'],
  [X, 'iheos-validator/sq-req-missing-stat.xml', query, 'XDS-SLOT-ABSENT'],
  [X, 'iheos-http/http-sq-chunked.http', chunked, undefined],
  [X, 'iheos-http/multipart.body.mime', mime, undefined],
  ...['11897/approved/query.xml', '11897/author/query.xml', '11897/classcode_one/query.xml', '11897/objectref/query.xml', '11901/uniqueid/query1.xml',
    '11901/uuid/query3.xml', '15801/confCode/query.xml', '15801/title/query.xml', '15801/typeCode/query.xml']
    .map((file) => [X, `iheos-testkit/${file}`, query, undefined] as const),
  [X, 'iheos-testkit/12021/retrieve/query.xml', asPayload(parseRetrieve), undefined],
  [X, 'norway-xca/IntegrationTests__IT_iti-18_request.xml', asRequest(parseQuery), undefined],
  [X, 'norway-xca/SoapRequests__iti43-iti40-request.xml', asRequest(nothing), undefined],
  [M, 'axiom/badsoap/soap12/header-bad-case.xml', asRequest(nothing), 'XML-MAL-FORME'],
  [M, 'axiom/badsoap/soap12/header-no-namespace.xml', asRequest(nothing), 'XML-MAL-FORME'],
  [M, 'axiom/badsoap/soap12/processing-instruction.xml', asAnswer(nothing), 'XDS-SOAP-INSTRUCTION'],
  [M, 'axiom/soap/soap11/minimalMessage.xml', asRequest(nothing), 'XDS-SOAP-VERSION'],
  [M, 'axiom/soap/soap11/soapfault.xml', asAnswer(nothing), 'XDS-SOAP-VERSION'],
  [M, 'axiom/test-message/set/no-header.xml', asAnswer(nothing), undefined],
  [M, 'axiom/test-message/set/simple-fault.xml', (folder, file) => readMessage(text(folder, file), ({ body }) => assert.equal(parseFault(body)?.code, 'Receiver'), 'réponse'), undefined],
];

/** Where we differ from VERDICTS.tsv on purpose: [file, reader, code, why]. */
const DEVIATIONS: readonly (readonly [string, (folder: string, file: string) => unknown, string, string])[] = [
  ['ipf/iti18request.xml', query, 'XDS-SLOT-APOSTROPHES', 'IPF takes any ebXML; the patient literal never closes (an injection left in the sample)'],
  ['iheos-validator/soap-sq-req.xml', asRequest(parseQuery), 'XDS-WSA-MESSAGEID-ABSENT', 'no MessageID: its payload is read above, as a request to a DMP it is refused (interface-dmp §3.1)'],
  ['iheos-validator/pnr.xml', asPayload(parseSubmission), 'XDS-DEPOT-METADONNEE', 'no legalAuthenticator: IHE does without, the DMP does not (interface-dmp §4.6)'],
  ['ipf/SubmitObjectsRequest_ebrs30.xml', asPayload(parseUpdate), 'XDS-LOT-FORME', 'a space inside the UUID of a scheme: the lot’s uniqueId is under no scheme'],
];

/** Updates of the toolkit, kept in ebXML 2.1: brought to 3.0 as the toolkit does before it sends them. What they change. */
const UPDATES: Readonly<Record<string, 'metadata' | 'status'>> = {
  '15801/confCode/update.xml': 'metadata', '15801/title/update.xml': 'metadata', '15801/typeCode/update.xml': 'metadata', '15800b/no_orig_docentry/single_doc.xml': 'metadata',
  '15802/deprecate_docentry_1/deprecate.xml': 'status', '20002/eval/invalid_slot.xml': 'status',
};
const TO_3: readonly (readonly [string, string])[] = [
  ['urn:oasis:names:tc:ebxml-regrep:registry:xsd:2.1', NS.lcm], ['urn:oasis:names:tc:ebxml-regrep:rim:xsd:2.1', NS.rim], ['LeafRegistryObjectList', 'RegistryObjectList'],
  ['associationType="HasMember"', `associationType="${ASSOCIATION.hasMember}"`], ['$lid$', 'urn:uuid:1'], ['$orig_docentry_uuid$', 'urn:uuid:2'], ['$patientid$', CX.replaceAll('&', '&amp;')],
];
for (const [file, kind] of Object.entries(UPDATES)) {
  test(`${file}: a change of ${kind}`, (t) => {
    if (absent !== undefined) return t.skip(absent);
    const xml = TO_3.reduce((s, [from, to]) => s.replaceAll(from, to), text(X, `iheos-testkit/${file}`));
    assert.deepEqual(readPayload(xml, parseUpdate).updates.map((u) => u.kind), [kind]);
  });
}

/** Not read here, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'iheos-http/multipart.header.txt': 'read with multipart.body.mime',
  'iheos-testkit/11897/no_matching_classcode/query.xml': 'lawful query; the verdict is about the content of a registry',
  ...Object.fromEntries(['11983/submit_no_doc', '11998a/creationTime', '11998a/typeCode'].map((f) => [`iheos-testkit/${f}/single_doc.xml`, 'a registration outside ITI-41, in ebXML 2.1'])),
  ...Object.fromEntries(['confCode', 'title', 'typeCode'].map((f) => [`iheos-testkit/15801/${f}/original.xml`, 'a registration outside ITI-41, in ebXML 2.1'])),
  ...Object.fromEntries(Object.keys(UPDATES).map((f) => [`iheos-testkit/${f}`, 'read below, brought to ebXML 3.0'])),
};

const refusal = (act: () => unknown): string | undefined => {
  try { act(); return undefined; } catch (error) {
    if (error instanceof HomologairError) return error.code;
    throw error;
  }
};
const verdicts = (): Map<string, string> => new Map(readFileSync(join(CASES, 'VERDICTS.tsv'), 'utf8').split('\n').slice(1).filter(Boolean)
  .map((line) => line.split('\t')).map(([folder, file, verdict]) => [`${folder}/${file}`, verdict!]));

for (const [folder, file, read, code] of VECTORS) {
  test(`${file}: ${code ?? 'read'}`, (t) => {
    if (absent !== undefined) return t.skip(absent);
    assert.equal(refusal(() => read(folder, file)), code);
    const verdict = verdicts().get(`${folder}/${file}`)!;
    assert.equal(code === undefined, /^(soap: )?accept/.test(verdict), `VERDICTS.tsv says ${verdict}`);
  });
}

for (const [file, read, code, why] of DEVIATIONS) {
  test(`${file}: ${code}, where the table says accept (${why})`, (t) => {
    if (absent !== undefined) return t.skip(absent);
    assert.equal(refusal(() => read(X, file)), code);
    assert.equal(verdicts().get(`${X}/${file}`), 'accept');
  });
}

test('every vector of xds-samples is read here or said to be elsewhere', (t) => {
  if (absent !== undefined) return t.skip(absent);
  const here = new Set([...VECTORS.filter(([folder]) => folder === X).map(([, file]) => file), ...DEVIATIONS.map(([file]) => file), ...Object.keys(ELSEWHERE)]);
  assert.deepEqual([...verdicts().keys()].filter((name) => name.startsWith(`${X}/`) && !here.has(name.slice(X.length + 1))), []);
});
