import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { buildGetDocuments } from '../../../support/xds/build/td31';
import { buildUpdate } from '../../../support/xds/build/td33';
import { parseEnvelope } from '../../../support/xds/parse/envelope';
import { registryOutcome } from '../../../support/xds/parse/registry-response';
import { parseQueryAnswer } from '../../../support/xds/parse/td31';
import { DOCUMENT_STATUS, NORMAL_CONFIDENTIALITY, RESPONSE_STATUS, type DocumentEntry, type DocumentUpdate, type SubmissionSet, type Transaction } from '../../../support/xds/types';
import { withXml } from '../../../support/xml/door';
import { oid, visibility } from '../kit/depot';
import { airClaims, send, type Bench, type Call } from './bench';
import { documentId } from './requests';

/** TD3.3a to d: rights, versions, statuses, and what they change for the patient. */
export const gestion = (theBench: () => Bench): void => { describe('TD3.3', () => {
  let bench: Bench;
  beforeEach(async () => { bench = theBench(); await bench.admin.reset(); });
  type Who = Parameters<typeof airClaims>[1];
  const patient = (key: string) => bench.personas.patients.find((p) => p.cle === key)!;
  const held = async (document: string, patientKey = 'patient-nominal') => (await bench.admin.documents(patient(patientKey).ins)).find((one) => one.uniqueId === documentId(bench, document))!;
  const entryOf = async (document: string, who: Who = {}): Promise<DocumentEntry> => {
    const sent = await send(bench, { transaction: 'TD3.1', body: buildGetDocuments({ uniqueIds: [documentId(bench, document)] }), claims: airClaims(bench, who) });
    return withXml(sent.body, (root) => parseQueryAnswer(parseEnvelope(root, 'réponse').payload).entries[0]) as DocumentEntry;
  };
  const lotOf = (patientKey: string, author: SubmissionSet['author']): SubmissionSet => ({
    id: 'SubmissionSet01', uniqueId: oid(), sourceId: '1.2.250.1.999.1', patientId: `${patient(patientKey).ins}^^^&${patient(patientKey).oid}&ISO^NH`, submissionTime: '20260601080000',
    contentType: { code: '04', codeSystem: '1.2.250.1.213.2.2' }, author,
  });
  const AUTHOR: SubmissionSet['author'] = { person: { id: '899900200744', nom: 'HADDAD', prenom: 'Karim', type: 'IDNPS' }, institution: { raisonSociale: 'x', id: '10B0999001' } };
  /** Sends an update and returns `fait`, or the cause the history tells. */
  const change = async (update: DocumentUpdate<DocumentEntry>, who: Who = {}, transaction: Transaction = 'TD3.3a'): Promise<string> => {
    const patientKey = who.patientKey ?? 'patient-nominal';
    const call: Call = { transaction, body: buildUpdate({ lot: lotOf(patientKey, AUTHOR), updates: [update] }), claims: airClaims(bench, who) };
    const sent = await send(bench, call);
    const { status } = withXml(sent.body, (root) => { try { return registryOutcome(parseEnvelope(root, 'réponse').payload); } catch { return { status: 'faute' }; } });
    if (status === RESPONSE_STATUS.success) return 'fait';
    return (await bench.admin.historique(patient(patientKey).ins)).at(-1)!.cause ?? '';
  };
  const codes = (entry: DocumentEntry, ...more: string[]): DocumentUpdate<DocumentEntry> =>
    ({ kind: 'metadata', entry: { ...entry, confidentialityCodes: [NORMAL_CONFIDENTIALITY, ...more.map(visibility)] }, previousVersion: entry.version });
  const status = async (document: string, from: string, to: string, who: Who = {}): Promise<string> =>
    change({ kind: 'status', target: (await held(document, who.patientKey)).entryUuid, from, to }, who, to === DOCUMENT_STATUS.deleted ? 'TD3.3c' : 'TD3.3d');
  const { approved, archived, deleted } = DOCUMENT_STATUS;
  const author = { professional: 'dr-haddad' };

  test('a: masking makes a version (another entryUUID, the same lid) and hides the document from the others', async () => {
    const before = await held('nominal-lettre-de-liaison');
    assert.equal(await change(codes(await entryOf('nominal-lettre-de-liaison'), 'MASQUE_PS')), 'fait');
    const after = await held('nominal-lettre-de-liaison');
    assert.deepEqual({ lid: after.logicalId, version: after.version, versions: after.versions, codes: after.confidentialite }, { lid: before.logicalId, version: 2, versions: [before.entryUuid], codes: ['N', 'MASQUE_PS'] });
    assert.notEqual(after.entryUuid, before.entryUuid);
    assert.equal(await entryOf('nominal-lettre-de-liaison'), undefined, 'whoever masked it no longer sees it');
    assert.equal((await entryOf('nominal-lettre-de-liaison', author)).version, 2, 'its author still does');
    assert.equal((await bench.admin.traces()).findLast((t) => t.transaction?.startsWith('TD3.3'))?.transaction, 'TD3.3a');
  });
  test('a: unmasking is the author’s, or the médecin traitant’s (note 8)', async () => {
    assert.equal(await change(codes(await entryOf('nominal-masque-de-lauteur', author)), author), 'fait');
    assert.equal((await held('nominal-masque-de-lauteur')).confidentialite.join(), 'N');
    const mt = { patientKey: 'patient-medecin-traitant', professional: 'dr-traitant-picard' };
    assert.equal(await change(codes(await entryOf('mt-masque', mt)), mt), 'fait');
  });
  test('b: making visible is irreversible, for the patient and for legal representatives (EX_3.3-1045)', async () => {
    assert.equal(await change(codes(await entryOf('nominal-invisible-patient'))), 'fait');
    assert.equal((await bench.admin.traces()).findLast((t) => t.transaction?.startsWith('TD3.3'))?.transaction, 'TD3.3b');
    assert.equal(await change(codes(await entryOf('nominal-invisible-patient'), 'INVISIBLE_PATIENT')), 'DMP-GESTION-IRREVERSIBLE');
    const minor = { patientKey: 'patient-mineur-secret' };
    assert.equal((await bench.admin.vue(patient('patient-mineur-secret').ins, 'representant'))[0]?.vue, 'invisible');
    assert.equal(await change(codes(await entryOf('mineur-secret', minor)), minor), 'fait');
    assert.equal((await bench.admin.vue(patient('patient-mineur-secret').ins, 'representant'))[0]?.vue, 'visible');
    assert.equal(await change(codes(await entryOf('mineur-secret', minor), 'INVISIBLE_REPRESENTANTS_LEGAUX'), minor), 'DMP-GESTION-IRREVERSIBLE');
  });
  test('a, b: what is refused', async () => {
    const entry = await entryOf('nominal-lettre-de-liaison');
    const masked = codes(entry, 'MASQUE_PS') as Extract<DocumentUpdate<DocumentEntry>, { kind: 'metadata' }>;
    assert.equal(await change({ ...masked, previousVersion: 7 }), 'DMP-GESTION-VERSION');
    assert.equal(await change({ ...masked, entry: { ...masked.entry, title: 'Autre titre' } }), 'DMP-GESTION-METADONNEE');
    assert.equal(await change(codes(entry)), 'DMP-GESTION-SANS-EFFET');
    assert.equal(await change({ ...masked, entry: { ...masked.entry, logicalId: 'urn:uuid:00000000-0000-5000-a000-000000000000' } }), 'DMP-GESTION-INCONNU');
    const emergency = { purposeOfUse: { code: 'bris_de_glace', codeSystem: '1.2.250.1.213.1.1.4.248' } };
    assert.equal(await change(masked, emergency), 'DMP-DROIT-FONCTIONNEL');
    assert.equal(await change(masked, { mode: 'INDIRECTE', decl: undefined }), 'DMP-DROIT-FONCTIONNEL');
    assert.equal(await change(codes(await entryOf('nominal-invisible-patient'), 'INVISIBLE_PATIENT', 'MASQUE_PS')), 'DMP-DEPOT-CONFIDENTIALITE');
    assert.equal((await held('nominal-lettre-de-liaison')).version, 1, 'nothing changed');
  });
  test('c: one’s own documents only, and nothing comes back from deletion', async () => {
    assert.equal(await status('nominal-lettre-de-liaison', approved, deleted), 'DMP-DOCUMENT-DROIT');
    assert.equal(await status('nominal-lettre-de-liaison', approved, deleted, author), 'fait');
    assert.equal((await held('nominal-lettre-de-liaison')).statut, 'Deleted');
    assert.equal(await status('nominal-lettre-de-liaison', deleted, approved, author), 'DMP-GESTION-STATUT');
  });
  test('c: an archived document may be deleted; the status told must be the present one', async () => {
    assert.equal(await status('nominal-lettre-de-liaison', archived, deleted, author), 'DMP-GESTION-STATUT');
    assert.equal(await status('nominal-lettre-de-liaison', approved, archived, author), 'fait');
    assert.equal(await status('nominal-lettre-de-liaison', archived, deleted, author), 'fait');
  });
  test('c: the establishment deletes what it put, in plain INDIRECTE (note 9); a blocked author, what they wrote (R. 1111-49)', async () => {
    const indirect = { mode: 'INDIRECTE', decl: undefined } as const;
    assert.equal(await status('nominal-biologie', approved, deleted, indirect), 'DMP-DOCUMENT-DROIT', 'another structure’s');
    assert.equal(await status('nominal-lettre-de-liaison', approved, deleted, indirect), 'fait');
    assert.equal(await status('bloquant-du-bloque', approved, deleted, { patientKey: 'patient-bloquant', professional: 'dr-bloque-vidal' }), 'fait');
    assert.equal(await status('bloquant-autre', approved, deleted, { patientKey: 'patient-bloquant', professional: 'dr-bloque-vidal' }), 'DMP-DOSSIER-BLOQUE');
  });
  test('c, d: a document of the patient is the médecin traitant’s business', async () => {
    await bench.admin.volonte(patient('patient-nominal').ins, { action: 'medecin-traitant', professionnel: 'dr-lemoine' });
    assert.equal(await status('nominal-du-patient', approved, archived, author), 'DMP-DOCUMENT-DROIT');
    assert.equal(await status('nominal-du-patient', approved, archived), 'fait');
    assert.equal(await status('nominal-du-patient', archived, deleted), 'fait');
  });
  test('d: a physician archives and takes out; another professional, their own only (note 8)', async () => {
    assert.equal(await status('nominal-biologie', approved, archived), 'fait');
    assert.equal(await status('nominal-biologie', archived, approved), 'fait');
    assert.equal(await status('nominal-biologie', approved, archived, { professional: 'infirmier-morel' }), 'DMP-DOCUMENT-DROIT');
  });
  test('without access to the record, nothing tells which documents exist', async () => {
    assert.equal(await status('sans-autorisation-consultation', approved, archived, { patientKey: 'patient-sans-autorisation' }), 'DMP-DOSSIER-SANS-AUTORISATION');
  });
}); };
