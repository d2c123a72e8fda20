import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ReadExchange } from '../../support/lecture/view';
import { generateRunPki, loadRunPki, type PemPair, type RunPki } from '../../support/pki/run-pki';
import { buildEnvelope } from '../../support/xds/build/envelope';
import { buildMtom } from '../../support/xds/build/mtom';
import { buildRegistryResponse } from '../../support/xds/build/registry-response';
import { buildSignedSubmission } from '../../support/xds/build/signed-submission';
import { buildTd02Answer, buildTd02Request } from '../../support/xds/build/td02';
import { buildTd03Answer, buildTd03Request } from '../../support/xds/build/td03';
import { buildTd04Answer, buildTd04Request } from '../../support/xds/build/td04';
import { buildTd13aAnswer, buildTd13aRequest } from '../../support/xds/build/td13a';
import { buildTd16Answer, buildTd16Request } from '../../support/xds/build/td16';
import { buildSubmission } from '../../support/xds/build/td21';
import { buildFindDocuments, buildFindSubmissionSets, buildQueryAnswer } from '../../support/xds/build/td31';
import { buildUpdate } from '../../support/xds/build/td33';
import { xadesSigner } from '../../support/xds/build/xades';
import { DOCUMENT_STATUS, NORMAL_CONFIDENTIALITY, PARTIAL_SUCCESS, RESPONSE_STATUS, TRANSACTIONS, VISIBILITY, VISIBILITY_SYSTEM, type DocumentEntry, type SubmissionSet, type Transaction } from '../../support/xds/types';
import { openXml } from '../../support/xml/open';
import { ENTRY } from '../xds/samples';
import { CX, PATIENT, STRUCTURE, Wire } from './wire';

let pki: RunPki;
const AT = new Date('2026-03-02T08:00:00.000Z');
const folder = mkdtempSync(join(tmpdir(), 'homologair-depot-'));
before(async () => { await openXml(); await generateRunPki(folder, [STRUCTURE], AT); pki = loadRunPki(folder); });
after(() => rmSync(folder, { recursive: true, force: true }));

const admitted = (): Wire => new Wire(pki, AT).add({ kind: 'act', act: 'admission', professionnels: [], patients: [PATIENT], structure: STRUCTURE });
const answer = (transaction: Transaction, body: string): string => buildEnvelope({ action: TRANSACTIONS[transaction].response, messageId: 'urn:uuid:r', relatesTo: 'urn:uuid:0', body });
const by = (finess: string): DocumentEntry['author'] => ({ person: { id: '899900063480', nom: 'AUBRAC', prenom: 'Jeanne', type: 'IDNPS' }, institution: { raisonSociale: 'CH', id: finess } });
const LOT: SubmissionSet = { id: 'SubmissionSet01', uniqueId: '2.25.900', sourceId: '1.2', patientId: `${CX}^^20260302`, submissionTime: '20260302080000', author: by(`1${STRUCTURE.finess}`), contentType: { code: '04', codeSystem: '1.2' } };
const entry = (change: Partial<DocumentEntry> = {}): DocumentEntry => ({ ...ENTRY, entryUuid: 'Document01', uniqueId: '2.25.101', patientId: CX, author: by(`1${STRUCTURE.finess}`), ...change });
const CDA = Buffer.from(`<ClinicalDocument xmlns="urn:hl7-org:v3"><id root="2.25.101"/><title>Lettre</title><recordTarget><patientRole><id root="${PATIENT.oid}" extension="${PATIENT.ins}"/></patientRole></recordTarget></ClinicalDocument>`);
const HIDDEN = [NORMAL_CONFIDENTIALITY, { code: VISIBILITY.masquePs, codeSystem: VISIBILITY_SYSTEM }];

/** A TD2.1 in MTOM, in plain INDIRECTE mode. */
function submit(w: Wire, o: { documents?: { entry: DocumentEntry; content: Buffer; replaces?: string }[]; seal?: PemPair; break?: (parts: { content: Buffer }[]) => void; response?: string } = {}): Wire {
  const signer = w.signer(o.seal);
  const { body, parts } = buildSignedSubmission({ lot: LOT, documents: o.documents ?? [{ entry: entry(), content: CDA }], signer: xadesSigner(signer), signedAt: AT, signatureUniqueId: '2.25.901', signatureId: 's' });
  o.break?.(parts);
  const message = buildMtom({ envelope: w.request('TD2.1', body), action: TRANSACTIONS['TD2.1'].action, parts, boundary: 'frontiere' });
  return w.exchange({ request: message.body, contentType: message.contentType, response: o.response ?? answer('TD2.1', buildRegistryResponse()) });
}
const last = (w: Wire): ReadExchange => w.lecture().exchanges.at(-1)!;

describe('la lecture d’un dépôt', () => {
  it('dit documents, auteur, CDA et signature', () => {
    const exchange = last(submit(admitted(), { documents: [{ entry: entry({ confidentialityCodes: HIDDEN }), content: CDA, replaces: 'urn:uuid:11111111-2222-4333-8444-555555555555' },
      { entry: entry({ entryUuid: 'Document02', uniqueId: '2.25.102', mimeType: 'application/pdf' }), content: Buffer.from('%PDF') }] }));
    assert.equal(exchange.trouble, undefined);
    assert.deepEqual([exchange.transaction, exchange.patientAsked, exchange.registryStatus, exchange.fault], ['TD2.1', PATIENT.ins, RESPONSE_STATUS.success, undefined]);
    const { submission } = exchange;
    assert.ok(submission?.signature.ok, JSON.stringify(submission?.signature));
    assert.deepEqual([submission.signature.certificate.ok, submission.signature.certificate.structId], [true, `1${STRUCTURE.finess}`]);
    assert.deepEqual([submission.ins, submission.lotUniqueId, submission.authors[0]?.rpps], [PATIENT.ins, '2.25.900', '99900063480']);
    const [letter, pdf] = submission.documents;
    assert.deepEqual([letter?.uniqueId, letter?.replaces, letter?.typeCode?.code, letter?.size, letter?.trouble], ['2.25.101', 'urn:uuid:11111111-2222-4333-8444-555555555555', ENTRY.typeCode.code, CDA.length, undefined]);
    assert.deepEqual(letter?.confidentialityCodes?.map(({ code }) => code), ['N', 'MASQUE_PS']);
    assert.deepEqual([letter?.cda?.title, letter?.cda?.patientIds], ['Lettre', [{ root: PATIENT.oid, extension: PATIENT.ins }]]);
    assert.deepEqual([pdf?.cda, typeof pdf?.trouble, pdf?.sha256?.length], [undefined, 'string', 64]);
    assert.equal(exchange.submission, submission, 'lu une fois');
  });

  for (const [finess, kind] of [[STRUCTURE.finess, 'geographique'], [STRUCTURE.finessJuridique, 'juridique'], ['0B0888888', 'autre']] as const) {
    it(`dit ${kind} le FINESS ${finess} de l’auteur`, () => {
      const exchange = last(submit(admitted(), { documents: [{ entry: entry({ author: by(`1${finess}`) }), content: CDA }] }));
      assert.deepEqual(exchange.submission?.documents[0]?.authors?.[0]?.institution, { raisonSociale: 'CH', id: `1${finess}`, finess, kind });
    });
  }
  it('ne sait pas, sans structure admise ou avec un autre identifiant', () => {
    const unknown = last(submit(new Wire(pki, AT)));
    const siret = last(submit(admitted(), { documents: [{ entry: entry({ author: by('339172288100052') }), content: CDA }] }));
    for (const exchange of [unknown, siret]) assert.equal(exchange.submission?.documents[0]?.authors?.[0]?.institution?.kind, 'inconnu');
  });

  it('dit la signature fausse, absente, ou d’un certificat d’authentification', () => {
    const changed = last(submit(admitted(), { break: (parts) => { parts[0]!.content = Buffer.from(CDA.toString().replace('Lettre', 'Autre')); } }));
    assert.deepEqual([changed.submission?.signature.ok, changed.submission?.signature.ok === false && changed.submission.signature.code], [false, 'XDS-XADES-EMPREINTE']);
    const w = admitted();
    const bare = buildMtom({ envelope: w.request('TD2.1', buildSubmission({ lot: LOT, documents: [{ entry: entry(), cid: 'd@x' }] })), action: '', parts: [{ cid: 'd@x', mimeType: 'text/xml', content: CDA }], boundary: 'f' });
    const { signature } = last(w.exchange({ request: bare.body, contentType: bare.contentType })).submission!;
    assert.equal(!signature.ok && signature.code, 'XDS-XADES-ABSENTE');
    const wrongSeal = last(submit(admitted(), { seal: pki.structures['ch']!.authCli })).submission!.signature;
    assert.ok(wrongSeal.ok && !wrongSeal.certificate.ok);
  });

  it('dit ce qui ne se lit pas, sans s’arrêter', () => {
    const w = admitted();
    const broken = last(w.exchange({ request: w.request('TD2.1', '<x/>') }));
    assert.deepEqual([broken.transaction, broken.submission], ['TD2.1', undefined]);
    assert.ok(broken.trouble);
    const alone = last(w.exchange({ request: w.request('TD2.1', buildSubmission({ lot: LOT, documents: [{ entry: entry(), cid: 'd@x' }] })) }));
    assert.deepEqual([alone.trouble, alone.submission?.documents[0]?.sha256], [undefined, undefined]);
    assert.ok(alone.submission?.documents[0]?.trouble);
  });
});

describe('la lecture d’une mise à jour', () => {
  const LID = ENTRY.logicalId;
  const list = (w: Wire, codes: DocumentEntry['confidentialityCodes'], entryUuid = ENTRY.entryUuid): Wire => w.exchange({
    request: w.request('TD3.1', buildFindDocuments({ patientId: CX, statuses: [DOCUMENT_STATUS.approved] })),
    response: answer('TD3.1', buildQueryAnswer({ entries: [entry({ entryUuid, logicalId: LID, confidentialityCodes: codes })], returnType: 'LeafClass' })) });
  const update = (w: Wire, codes: DocumentEntry['confidentialityCodes']): Wire => w.exchange({
    request: w.request('TD3.3a', buildUpdate({ lot: LOT, updates: [{ kind: 'metadata', entry: entry({ confidentialityCodes: codes }), previousVersion: 3 }] })), response: answer('TD3.3a', buildRegistryResponse()) });
  const invisible = [NORMAL_CONFIDENTIALITY, { code: VISIBILITY.invisiblePatient, codeSystem: VISIBILITY_SYSTEM }];

  it('distingue masquer de rendre visible par ce qui était listé avant', () => {
    const w = list(admitted(), invisible);
    update(w, [NORMAL_CONFIDENTIALITY]);
    list(w, HIDDEN, 'urn:uuid:99999999-0000-4000-8000-000000000000');
    update(w, [NORMAL_CONFIDENTIALITY]);
    const exchanges = w.lecture().exchanges;
    assert.deepEqual(exchanges.map((e) => e.transaction), ['TD3.1', 'TD3.3b', 'TD3.1', 'TD3.3a']);
    assert.deepEqual(exchanges[3]?.update?.confidentiality, { before: HIDDEN, after: [NORMAL_CONFIDENTIALITY] });
    assert.deepEqual([exchanges[3]?.update?.logicalId, exchanges[3]?.update?.previousVersion, exchanges[3]?.patientAsked, exchanges[3]?.update?.authors[0]?.rpps], [LID, 3, PATIENT.ins, '99900063480']);
  });
  it('tient sur une longue suite de mises à jour', () => {
    const w = list(admitted(), invisible);
    for (let index = 0; index < 200; index += 1) update(w, [NORMAL_CONFIDENTIALITY]);
    assert.equal(w.lecture().exchanges.at(-1)?.transaction, 'TD3.3b');
  });
  it('dit suppression et archivage, avec les deux statuts', () => {
    const w = admitted();
    for (const to of [DOCUMENT_STATUS.deleted, DOCUMENT_STATUS.archived]) {
      w.exchange({ request: w.request('TD3.3c', buildUpdate({ lot: LOT, updates: [{ kind: 'status', target: ENTRY.entryUuid, from: DOCUMENT_STATUS.approved, to }] })) });
    }
    const [deleted, archived] = w.lecture().exchanges;
    assert.deepEqual([deleted?.transaction, deleted?.update?.statuses, deleted?.update?.entryUuid], ['TD3.3c', { from: DOCUMENT_STATUS.approved, to: DOCUMENT_STATUS.deleted }, ENTRY.entryUuid]);
    assert.deepEqual([archived?.transaction, archived?.update?.kind], ['TD3.3d', 'd']);
  });
  it('dit ce qui ne se lit pas, sans s’arrêter', () => {
    const w = admitted();
    const broken = last(w.exchange({ request: w.request('TD3.3a', '<x/>') }));
    assert.deepEqual([broken.transaction, broken.update], ['TD3.3a', undefined]);
    assert.ok(broken.trouble);
  });
});

describe('la lecture des recherches et des réponses', () => {
  it('nomme chaque critère, et dit les métadonnées listées', () => {
    const w = admitted();
    w.exchange({ request: w.request('TD3.1', buildFindDocuments({ patientId: CX, statuses: [DOCUMENT_STATUS.approved], from: '2024', typeCodes: ['a^^1'], eventCodes: ['MR^^1.2'] })),
      response: answer('TD3.1', buildQueryAnswer({ entries: [entry({ entryUuid: ENTRY.entryUuid, confidentialityCodes: HIDDEN })], returnType: 'LeafClass' })) });
    w.exchange({ request: w.request('TD3.1', buildFindSubmissionSets({ patientId: CX, statuses: ['x'], from: '20260101', returnType: 'ObjectRef' })),
      response: answer('TD3.1', buildQueryAnswer({ submissionSets: [{ ...LOT, id: 'urn:uuid:11111111-2222-4333-8444-555555555555' }], returnType: 'LeafClass' })) });
    const [documents, sets] = w.lecture().exchanges;
    assert.deepEqual([documents?.query?.name, documents?.query?.statuses, documents?.query?.creationTime, documents?.query?.typeCodes, documents?.query?.eventCodes, documents?.query?.classCodes],
      ['findDocuments', [DOCUMENT_STATUS.approved], { from: '2024' }, ['a^^1'], ['MR^^1.2'], []]);
    const [listed] = documents!.documentsReturned;
    assert.deepEqual([listed?.uniqueId, listed?.entryUuid, listed?.status, listed?.version, listed?.creationTime, listed?.classCode, listed?.authors?.[0]?.nom, listed?.confidentialityCodes],
      ['2.25.101', ENTRY.entryUuid, DOCUMENT_STATUS.approved, 3, ENTRY.creationTime, ENTRY.classCode, 'AUBRAC', HIDDEN]);
    assert.deepEqual([sets?.query?.name, sets?.query?.returnType, sets?.query?.submissionTime, sets?.patientAsked, sets?.submissionSets?.[0]?.uniqueId], ['findSubmissionSets', 'ObjectRef', { from: '20260101' }, PATIENT.ins, '2.25.900']);
  });

  it('dit erreurs, avertissements et succès partiel', () => {
    const errors = [{ code: 'XDSDocumentUniqueIdError', context: 'c', severity: 'Error' }, { code: 'W', context: 'w', severity: 'Warning' }] as const;
    const w = admitted();
    w.exchange({ request: w.request('TD3.1', buildFindDocuments({ statuses: ['a'] })), response: answer('TD3.1', buildQueryAnswer({ entries: [entry({ entryUuid: ENTRY.entryUuid })], returnType: 'LeafClass', errors })) });
    submit(w, { response: answer('TD2.1', buildRegistryResponse({ errors: [errors[0]] })) });
    const [partial, failed] = w.lecture().exchanges;
    assert.deepEqual([partial?.registryStatus, partial?.partialSuccess, partial?.registryErrors, partial?.fault, partial?.documentsReturned.length], [PARTIAL_SUCCESS, true, errors, { code: 'XDSDocumentUniqueIdError', reason: 'c' }, 1]);
    assert.deepEqual([failed?.registryStatus, failed?.partialSuccess, failed?.refusal], [RESPONSE_STATUS.failure, false, { code: 'XDSDocumentUniqueIdError', reason: 'c' }]);
  });

  it('lit les réponses des autres services, et leurs refus', () => {
    const w = admitted();
    const query = { ins: PATIENT.ins, oid: PATIENT.oid, id: '2.25.1', at: AT, sender: 'DPI' };
    const asked = { requestId: '2.25.1', id: '2.25.2', at: AT, query };
    w.exchange({ request: w.request('TD0.2', buildTd02Request(query)), response: answer('TD0.2', buildTd02Answer({ ...asked, answer: { exists: true, status: 'active', autorisation: 'VALIDE' } })) })
      .exchange({ request: w.request('TD0.2', buildTd02Request(query)), response: answer('TD0.2', buildTd02Answer({ ...asked, answer: { exists: false } }).replace('typeCode="AA"', 'typeCode="AE"')) })
      .exchange({ request: w.request('TD1.3a', buildTd13aRequest(query)), response: answer('TD1.3a', buildTd13aAnswer({ ...asked, answer: { exists: true, status: 'active', telecoms: [], representants: [], oppositionUrgence: true } })) })
      .exchange({ request: w.request('TD0.3', buildTd03Request({ action: 'AJOUT' })), response: answer('TD0.3', buildTd03Answer({ status: 'DMPSimuleRefus', context: 'non' })) })
      .exchange({ request: w.request('TD0.4', buildTd04Request({})), response: answer('TD0.4', buildTd04Answer({ status: 'DMPOk', patients: [] })) })
      .exchange({ request: w.request('TD1.6', buildTd16Request({ mode: 'TOUTE' })), response: answer('TD1.6', buildTd16Answer({ status: 'DMPSimuleRefus', authorizations: [] })) });
    const exchanges = w.lecture().exchanges;
    assert.deepEqual(exchanges.map((e) => [e.transaction, e.refusal?.code, e.fault, e.trouble]), [['TD0.2', undefined, undefined, undefined], ['TD0.2', 'AE', undefined, undefined],
      ['TD1.3a', undefined, undefined, undefined], ['TD0.3', 'DMPSimuleRefus', undefined, undefined], ['TD0.4', undefined, undefined, undefined], ['TD1.6', 'DMPSimuleRefus', undefined, undefined]]);
    assert.deepEqual([exchanges[0]?.td02?.autorisation, exchanges[2]?.td13a?.oppositionUrgence, exchanges[2]?.patientAsked, exchanges[4]?.td04?.patients, exchanges[5]?.td16?.authorizations], ['VALIDE', true, PATIENT.ins, [], []]);
  });
});
