import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { QuestionFact } from '../../support/journal/facts';
import { readFacts } from '../../support/lecture/lecture';
import { viewOf } from '../../support/lecture/question-view';
import { generateRunPki, loadRunPki, type RunPki } from '../../support/pki/run-pki';
import { buildEnvelope } from '../../support/xds/build/envelope';
import { buildFault } from '../../support/xds/build/fault';
import { buildMtom } from '../../support/xds/build/mtom';
import { buildTd02Request } from '../../support/xds/build/td02';
import { buildTd03Request } from '../../support/xds/build/td03';
import { buildFindDocuments, buildGetDocuments, buildQueryAnswer } from '../../support/xds/build/td31';
import { buildRetrieve, buildRetrieveAnswer } from '../../support/xds/build/td32';
import { DOCUMENT_STATUS, REPOSITORY_UNIQUE_ID, TRANSACTIONS, type DocumentEntry } from '../../support/xds/types';
import { openXml } from '../../support/xml/open';
import { bytesOf, CX, PATIENT, PERSON, STRUCTURE, Wire } from './wire';

let pki: RunPki;
const AT = new Date('2026-03-02T08:00:00.000Z');
const folder = mkdtempSync(join(tmpdir(), 'homologair-lecture-'));
before(async () => {
  await openXml();
  await generateRunPki(folder, [STRUCTURE], AT);
  pki = loadRunPki(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const wire = (): Wire => new Wire(pki, AT);
const find = buildFindDocuments({ patientId: CX, statuses: [DOCUMENT_STATUS.approved] });
const answer = (action: string, body: string): string => buildEnvelope({ action, messageId: 'urn:uuid:r', relatesTo: 'urn:uuid:0', body });
const coded = { code: 'X', codeSystem: '1.2' };
const entry = (uniqueId: string, title: string): DocumentEntry => ({
  entryUuid: `urn:uuid:00000000-0000-4000-8000-0000000000${uniqueId.padStart(2, '0').slice(-2)}`, logicalId: 'urn:uuid:00000000-0000-4000-8000-000000000001', uniqueId, repositoryUniqueId: REPOSITORY_UNIQUE_ID, version: 1,
  status: DOCUMENT_STATUS.approved, title, creationTime: '20260301080000', serviceStartTime: '20260301080000', mimeType: 'text/xml', languageCode: 'fr-FR', patientId: CX,
  author: { person: { id: '899900063480', nom: 'A', prenom: 'B', type: 'IDNPS' }, institution: { raisonSociale: 'CH', id: '10B0999999' } },
  classCode: coded, typeCode: coded, formatCode: coded, healthcareFacilityTypeCode: coded, practiceSettingCode: coded, confidentialityCodes: [coded], eventCodes: [],
});
const cda = (body: string): Buffer => Buffer.from(`<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Lettre  de liaison</title><component>${body}</component></ClinicalDocument>`);
const NARRATIVE = '<structuredBody><component><section><title>Titre</title><text><paragraph>Séjour du\n 9 mars</paragraph><table><tbody><tr><td>Potassium</td><td>5.6</td></tr></tbody></table></text></section></component></structuredBody>';

describe('la lecture d’un échange', () => {
  it('lit la demande et son jeton, des deux côtés', () => {
    const w = wire();
    const [exchange] = w.exchange({ request: w.request('TD3.1', find), response: answer(TRANSACTIONS['TD3.1'].response, buildQueryAnswer({ entries: [entry('1.2.3', 'Lettre')], returnType: 'LeafClass' })) }).lecture().exchanges;
    assert.ok(exchange);
    assert.equal(exchange.trouble, undefined);
    assert.deepEqual([exchange.transaction, exchange.patientAsked, exchange.messageId, exchange.id], ['TD3.1', PATIENT.ins, 'urn:uuid:0', 'w1:1']);
    assert.deepEqual(exchange.documentsReturned.map(({ uniqueId, title }) => ({ uniqueId, title })), [{ uniqueId: '1.2.3', title: 'Lettre' }]);
    const token = exchange.token;
    assert.ok(token?.first.accepted && token.second.accepted, JSON.stringify([token?.first, token?.second]));
    assert.deepEqual([token.air, token.rpps, token.ins, token.insOid, token.finess], [true, PERSON.rpps, PATIENT.ins, PATIENT.oid, STRUCTURE.finess]);
    assert.equal(exchange.token, token, 'lu une fois');
    assert.ok(exchange.peerCertificate.ok && exchange.peerCertificate.structId === `1${STRUCTURE.finess}`);
    assert.ok(token.signerCertificate?.ok);
    assert.notEqual(token.signerCertificate.fingerprint, exchange.peerCertificate.fingerprint);
    assert.match(token.where('nameId'), /NameID$/);
  });

  it('ne lit pas les attributs d’un jeton modifié', () => {
    const w = wire();
    const request = w.request('TD3.1', find);
    const [exchange] = w.exchange({ request: request.replace('899900063480', '899700366240') }).lecture().exchanges;
    assert.ok(exchange?.token && !exchange.token.first.accepted && !exchange.token.second.accepted);
    assert.deepEqual([exchange.token.claims, exchange.token.rpps, exchange.token.air], [undefined, undefined, false]);
  });

  it('voit le certificat d’authentification employé pour signer', () => {
    const w = wire();
    const [exchange] = w.exchange({ request: w.request('TD3.1', find, w.token({}, pki.structures['ch']!.authCli)) }).lecture().exchanges;
    assert.ok(exchange?.token && !exchange.token.first.accepted);
    assert.match(exchange.token.first.code, /^PKI-/);
  });

  for (const [name, peer, ok] of [['expiré', 'expire', false], ['révoqué', 'revoque', false], ['d’une autre autorité', 'autreAc', false], ['d’un autre établissement', 'finessAutreStructure', true]] as const) {
    it(`juge le certificat client ${name} à l’heure de l’échange`, () => {
      const w = wire();
      const [exchange] = w.exchange({ request: w.request('TD3.1', find), peer: pki.bad[peer].authCli }).lecture().exchanges;
      assert.equal(exchange?.peerCertificate.ok, ok);
      assert.ok(exchange.peerCertificate.subject);
    });
  }
  it('dit l’absence de certificat client', () => {
    const w = wire();
    assert.deepEqual(w.exchange({ request: w.request('TD3.1', find), peer: null }).lecture().exchanges[0]?.peerCertificate.ok, false);
  });

  it('lit chaque transaction', () => {
    const w = wire();
    w.exchange({ request: w.request('TD0.2', buildTd02Request({ ins: PATIENT.ins, oid: PATIENT.oid, id: '2.25.1', at: AT, sender: 'DPI' })) })
      .exchange({ request: w.request('TD0.3', buildTd03Request({ action: 'AJOUT' })) })
      .exchange({ request: w.request('TD3.1', buildGetDocuments({ uniqueIds: ['1.2.3'] })) })
      .exchange({ request: w.request('TD3.2', buildRetrieve([{ repositoryUniqueId: REPOSITORY_UNIQUE_ID, documentUniqueId: '1.2.3' }])) });
    assert.deepEqual(w.lecture().exchanges.map((e) => [e.transaction, e.patientAsked, e.documentsAsked, e.authorization, e.trouble]), [
      ['TD0.2', PATIENT.ins, [], undefined, undefined], ['TD0.3', undefined, [], 'AJOUT', undefined],
      ['TD3.1', undefined, ['1.2.3'], undefined, undefined], ['TD3.2', undefined, ['1.2.3'], undefined, undefined],
    ]);
  });

  it('lit un document rendu en MTOM : titre et passages', () => {
    const w = wire();
    const deliver = (content: Buffer) => buildMtom({
      envelope: answer(TRANSACTIONS['TD3.2'].response, buildRetrieveAnswer({ documents: [{ repositoryUniqueId: REPOSITORY_UNIQUE_ID, documentUniqueId: '1.2.3', mimeType: 'text/xml', cid: 'doc@essai' }] })),
      action: TRANSACTIONS['TD3.2'].response, parts: [{ cid: 'doc@essai', mimeType: 'text/xml', content }], boundary: 'frontiere',
    });
    const request = (): string => w.request('TD3.2', buildRetrieve([{ repositoryUniqueId: REPOSITORY_UNIQUE_ID, documentUniqueId: '1.2.3' }]));
    for (const content of [cda(NARRATIVE), cda('<nonXMLBody><text mediaType="application/pdf" representation="B64">JVBERi0=</text></nonXMLBody>'), Buffer.from('pas du XML')]) {
      const { contentType, body } = deliver(content);
      w.exchange({ request: request(), response: body, responseType: contentType });
    }
    const [structured, pdf, broken] = w.lecture().exchanges.map((exchange) => exchange.documentsDelivered[0]);
    assert.deepEqual([structured?.title, structured?.passages], ['Lettre de liaison', ['Séjour du 9 mars', 'Potassium']]);
    assert.deepEqual([pdf?.title, pdf?.passages, pdf?.trouble], ['Lettre de liaison', [], undefined]);
    assert.ok(broken?.trouble);
  });

  it('lit une faute, même dans une réponse aux en-têtes incomplets', () => {
    const w = wire();
    const fault = buildEnvelope({ action: 'urn:x', messageId: 'urn:uuid:f', body: buildFault({ code: 'Sender', subcode: 'DMPInvalidCertificate', reason: 'Certificat refusé' }) });
    assert.deepEqual(w.exchange({ request: w.request('TD3.1', find), response: fault }).lecture().exchanges[0]?.fault, { code: 'DMPInvalidCertificate', reason: 'Certificat refusé' });
  });

  const ILLEGIBLE: [string, string][] = [
    ['vide', ''], ['pas du XML', 'bonjour'], ['DOCTYPE', '<!DOCTYPE a><a/>'], ['coupé', '<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Header>'],
  ];
  for (const [name, request] of ILLEGIBLE) {
    it(`ne s’arrête pas sur un message ${name}`, () => {
      const [exchange] = wire().exchange({ request }).lecture().exchanges;
      assert.ok(exchange?.trouble);
      assert.deepEqual([exchange.transaction, exchange.token, exchange.documentsAsked], [undefined, undefined, []]);
    });
  }
  it('reconnaît un appel mal formé à son action, et un jeton dans un message illisible', () => {
    const w = wire();
    const request = w.request('TD0.3', buildTd03Request({ action: 'AJOUT' })).replace(/<wsa:MessageID>.*?<\/wsa:MessageID>/, '');
    const [malformed, doctype] = w.exchange({ request }).exchange({ request: request.replace('?>', '?><!DOCTYPE a>') }).lecture().exchanges;
    assert.equal(malformed?.transaction, 'TD0.3');
    assert.ok(malformed.trouble);
    assert.ok(doctype?.token && !doctype.token.first.accepted);
  });

  it('dit le corps absent ou modifié, sans s’arrêter', () => {
    const w = wire().exchange({ request: 'x' });
    const [exchange] = readFacts(w.facts, 'w1', w.header, () => { throw new Error('fichier absent'); }).exchanges;
    assert.match(exchange?.trouble ?? '', /absent/);
  });
});

describe('la lecture d’un journal', () => {
  const question = (first: number, last: number): QuestionFact => ({ kind: 'question', seq: 99, at: '', rule: 'x', params: {}, first, last, scenario: 's', step: 0, text: '' });

  it('s’étend sans relire', () => {
    const w = wire();
    for (let index = 0; index < 3; index += 1) w.exchange({ request: w.request('TD3.1', find) });
    let reads = 0;
    const lecture = readFacts(w.facts.slice(0, 1), 'w1', w.header, (body) => { reads += 1; return bytesOf(body); });
    assert.equal(lecture.tokens.length, 1);
    const after = reads;
    lecture.extend(w.facts);
    assert.equal(lecture.tokens.length, 3);
    assert.equal(reads, after * 3, 'chaque corps est lu une fois');
    assert.equal(lecture.extend(w.facts).tokens.length, 3);
    assert.equal(reads, after * 3);
  });

  it('coupe la fenêtre par position, le scénario par ses marques', () => {
    const w = wire();
    w.add({ kind: 'marker', marker: 'scenario-start', scenario: { id: 's', name: 's', uri: '', line: 1, feature: '', tags: [] } })
      .add({ kind: 'act', act: 'admission', professionnels: [PERSON], patients: [PATIENT], structure: STRUCTURE })
      .add({ kind: 'act', act: 'shift-start', person: PERSON, poste: 'p' })
      .add({ kind: 'act', act: 'gesture', person: PERSON, poste: 'p', gesture: 'consulter', patient: PATIENT.persona })
      .exchange({ request: w.request('TD3.1', find) }).exchange({ request: w.request('TD3.1', find) })
      .add({ kind: 'marker', marker: 'scenario-end', scenario: 's' }).exchange({ request: w.request('TD3.1', find) });
    const view = viewOf(w.lecture(), question(5, 5));
    assert.deepEqual([view.exchanges.length, view.tokens.length, view.scenario.exchanges.length, view.all.exchanges.length], [1, 1, 2, 3]);
    assert.deepEqual([view.atWork({ seq: 5 })?.persona, view.patientInHand({ seq: 5 })?.ins, view.patientInHand({ seq: 4 }), view.atWork({ seq: 3 })], ['aubrac', PATIENT.ins, undefined, undefined]);
    assert.deepEqual(view.later({ ins: new Set([PATIENT.ins]) }).map(({ seq }) => seq), [6, 8]);
    assert.deepEqual([view.person('aubrac')?.rpps, view.patient('x'), view.structure()?.finess], [PERSON.rpps, undefined, STRUCTURE.finess]);
  });

  it('mille questions sur dix mille faits voient chacune les leurs', () => {
    const w = wire();
    w.add({ kind: 'marker', marker: 'scenario-start', scenario: { id: 's', name: 's', uri: '', line: 1, feature: '', tags: [] } });
    for (let index = 0; index < 10_000; index += 1) w.add({ kind: 'act', act: 'gesture', person: PERSON, poste: 'p', gesture: 'consulter', patient: PATIENT.persona });
    const lecture = w.lecture();
    for (let index = 0; index < 1000; index += 1) {
      const view = viewOf(lecture, question(index * 10 + 1, index * 10 + 10));
      assert.equal(view.acts.length, index === 0 ? 9 : 10);
      assert.equal(view.atWork({ seq: index * 10 + 10 })?.persona, 'aubrac');
    }
  });
});
