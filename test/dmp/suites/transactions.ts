import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { withXml } from '../../../support/xml/door';
import { parseEnvelope } from '../../../support/xds/parse/envelope';
import { parseMtom } from '../../../support/xds/parse/mtom';
import { parseTd02Answer } from '../../../support/xds/parse/td02';
import { parseTd03Answer } from '../../../support/xds/parse/td03';
import { parseQueryAnswer } from '../../../support/xds/parse/td31';
import { parseRetrieveAnswer, withContent } from '../../../support/xds/parse/td32';
import { buildMtom } from '../../../support/xds/build/mtom';
import { DOCUMENT_STATUS, TRANSACTIONS } from '../../../support/xds/types';
import { airClaims, send, type Bench, type Sent } from './bench';
import { documentId, find, getDocuments, retrieve, td02, td03 } from './requests';

const payload = <T>(body: Buffer, read: (element: Parameters<typeof parseTd02Answer>[0]) => T): T =>
  withXml(body, (root) => { const { payload: element } = parseEnvelope(root, 'réponse'); return read(element); });
const titles = (sent: Sent): string[] => payload(sent.body, parseQueryAnswer).entries.map((e) => e.title ?? '');

export const transactions = (theBench: () => Bench): void => { describe('transactions', () => {
  let bench: Bench;
  beforeEach(async () => { bench = theBench(); await bench.admin.reset(); });

  test('TD0.2: an open record and a valid authorisation', async () => {
    const sent = await send(bench, td02(bench));
    assert.equal(sent.status, 200, sent.body.toString());
    const answer = payload(sent.body, parseTd02Answer);
    assert.deepEqual({ exists: answer.exists, status: answer.status, autorisation: answer.autorisation }, { exists: true, status: 'active', autorisation: 'VALIDE' });
    assert.equal(answer.patient?.nom, 'FICTIVE');
    assert.deepEqual(bench.last().admission, { admitted: true });
  });

  for (const [patient, expected] of [
    ['patient-sans-autorisation', { exists: true, autorisation: 'NON_EXISTE' }], ['patient-autorisation-expiree', { exists: true, autorisation: 'EXPIRE' }],
    ['patient-dmp-inexistant', { exists: false, autorisation: undefined }], ['patient-dmp-ferme', { exists: true, autorisation: 'NON_EXISTE' }],
    ['patient-bloquant', { exists: true, autorisation: 'INTERDIT' }],
  ] as const) {
    test(`TD0.2 answers, and does not refuse, for ${patient}`, async () => {
      const sent = await send(bench, { ...td02(bench, patient), claims: airClaims(bench, { patientKey: patient }) });
      const { exists, autorisation } = payload(sent.body, parseTd02Answer);
      assert.deepEqual({ exists, autorisation }, expected);
      assert.equal(bench.last().admission.admitted, true);
    });
  }

  test('TD0.2: traits of the DMP differ from the patient’s', async () => {
    const sent = await send(bench, { ...td02(bench, 'patient-traits-divergents'), claims: airClaims(bench, { patientKey: 'patient-traits-divergents' }) });
    assert.equal(payload(sent.body, parseTd02Answer).patient?.prenom, 'Pauline');
  });

  test('TD0.3: add opens the search, again says so, withdraw closes it', async () => {
    const claims = (): ReturnType<typeof airClaims> => airClaims(bench, { patientKey: 'patient-sans-autorisation' });
    const said = async (action: 'AJOUT' | 'SUPPRESSION'): Promise<string> => {
      const answer = payload((await send(bench, { ...td03(action), claims: claims() })).body, parseTd03Answer);
      assert.equal(answer.status, 'DMPOk');
      return answer.context;
    };
    const search = (): Promise<Sent> => send(bench, { ...find(bench, 'patient-sans-autorisation'), claims: claims() });
    assert.equal(payload((await search()).body, parseQueryAnswer).errors[0]?.code, 'DMPSimuleAutorisationAbsente');
    assert.match(await said('AJOUT'), /enregistrée/);
    assert.match(await said('AJOUT'), /existait déjà/);
    assert.deepEqual(titles(await search()), ['Compte rendu de consultation']);
    assert.match(await said('SUPPRESSION'), /supprimée/);
    assert.equal(payload((await search()).body, parseQueryAnswer).errors[0]?.code, 'DMPSimuleAutorisationAbsente');
  });

  test('TD3.1: approved documents this reader may see, the masked one neither shown nor counted', async () => {
    const sent = await send(bench, find(bench));
    const answer = payload(sent.body, parseQueryAnswer);
    assert.deepEqual(answer.entries.map((e) => e.title), ['Lettre de liaison à la sortie', "Compte rendu d'examens biologiques", 'Compte rendu de consultation', "Compte rendu d'anatomie et de cytologie pathologiques", 'Volontés exprimées par la patiente']);
    assert.equal(answer.total, 5);
    assert.doesNotMatch(sent.body.toString(), /masqué/);
  });

  test('TD3.1: status filter, dates, type, ObjectRef, GetDocuments', async () => {
    assert.deepEqual(titles(await send(bench, find(bench, 'patient-nominal', [DOCUMENT_STATUS.archived]))), ['Compte rendu de passage aux urgences']);
    assert.deepEqual(titles(await send(bench, find(bench, 'patient-nominal', [DOCUMENT_STATUS.deprecated]))), ['Synthèse médicale (ancienne version)']);
    assert.deepEqual(titles(await send(bench, find(bench, 'patient-nominal', [DOCUMENT_STATUS.approved], { from: '20260401', to: '20260403' }))), ["Compte rendu d'examens biologiques"]);
    assert.deepEqual(titles(await send(bench, find(bench, 'patient-nominal', [DOCUMENT_STATUS.approved], { typeCodes: ['11490-0^^2.16.840.1.113883.6.1'] }))), ['Lettre de liaison à la sortie']);
    const refs = payload((await send(bench, find(bench, 'patient-nominal', [DOCUMENT_STATUS.approved], { returnType: 'ObjectRef' }))).body, parseQueryAnswer);
    assert.equal(refs.objectRefs.length, 5);
    assert.deepEqual(titles(await send(bench, getDocuments([documentId(bench, 'nominal-biologie')]))), ["Compte rendu d'examens biologiques"]);
  });

  test('TD3.2: MTOM with the CDA whose hash and size TD3.1 announced; level 1 holds a real PDF, level 3 coded entries', async () => {
    const entries = payload((await send(bench, find(bench))).body, parseQueryAnswer).entries;
    const sent = await send(bench, retrieve([documentId(bench, 'nominal-lettre-de-liaison'), documentId(bench, 'nominal-biologie')]));
    assert.equal(sent.status, 200);
    const message = parseMtom(String(sent.headers['content-type']), sent.body);
    const documents = payload(message.root, parseRetrieveAnswer).documents.map((d) => withContent(d, message));
    for (const document of documents) {
      const entry = entries.find((e) => e.uniqueId === document.documentUniqueId);
      assert.equal(document.content.length, entry?.size);
      withXml(document.content, (root) => { assert.equal(root.name, 'ClinicalDocument'); });
    }
    const pdf = Buffer.from(/representation="B64">([^<]+)</.exec(documents[0]!.content.toString())![1]!, 'base64');
    assert.match(pdf.toString('latin1'), /^%PDF-1\.[\s\S]*%%EOF\s*$/);
    assert.match(documents[1]!.content.toString(), /<observation .*<value xsi:type="PQ" value="5.6" unit="mmol\/L"\/>.*<interpretationCode code="H"/);
  });

  test('TD2.1 is refused in AIR by the functional right', async () => {
    const sent = await send(bench, { transaction: 'TD2.1', body: '<xdsb:ProvideAndRegisterDocumentSetRequest xmlns:xdsb="urn:ihe:iti:xds-b:2007"/>' });
    assert.equal(sent.status, 500);
    const { stage, code } = bench.last().admission;
    assert.deepEqual({ stage, code }, { stage: 'droit-fonctionnel', code: 'DMPAccessDeniedByRightsService' });
  });

  test('TD2.1 in MTOM, as clients send it, is recognised and refused in AIR all the same', async () => {
    const { action } = TRANSACTIONS['TD2.1'];
    let contentType = '';
    const wrap = (envelope: string): Buffer => {
      const mtom = buildMtom({ envelope, action, boundary: 'frontiere-de-test', parts: [{ cid: 'd@t', mimeType: 'text/xml', content: Buffer.from('<ClinicalDocument/>') }] });
      ({ contentType } = mtom);
      return mtom.body;
    };
    const request = '<xdsb:ProvideAndRegisterDocumentSetRequest xmlns:xdsb="urn:ihe:iti:xds-b:2007"/>';
    wrap('<x/>');
    await send(bench, { transaction: 'TD2.1', body: request, contentType, wrap });
    assert.equal(bench.last().admission.stage, 'droit-fonctionnel');
  });

  test('TD2.1 in INDIRECTE is lawful, and an empty one is told so in the answer', async () => {
    const sent = await send(bench, { transaction: 'TD2.1', body: '<xdsb:ProvideAndRegisterDocumentSetRequest xmlns:xdsb="urn:ihe:iti:xds-b:2007"/>', claims: airClaims(bench, { mode: 'INDIRECTE', decl: undefined }) });
    assert.equal(sent.status, 200);
    assert.match(sent.body.toString(), /Failure".*errorCode="XDSRegistryMetadataError"/);
    assert.equal(bench.last().admission.stage, 'dossier');
  });

  test('answers carry RelatesTo of their request', async () => {
    const sent = await send(bench, td02(bench));
    const asked = /<wsa:MessageID>([^<]+)</.exec(Buffer.from(bench.last().request.inline!, 'base64').toString())![1];
    assert.match(sent.body.toString(), new RegExp(`<wsa:RelatesTo>${asked}</wsa:RelatesTo>`));
  });
}); };
