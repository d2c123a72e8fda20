import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { registryOutcome } from '../../../support/xds/parse/registry-response';
import { parseEnvelope } from '../../../support/xds/parse/envelope';
import { RESPONSE_STATUS } from '../../../support/xds/types';
import { withXml } from '../../../support/xml/door';
import { deposit, oid, visibility, type DepositChanges } from '../kit/depot';
import { airClaims, send, type Bench, type Sent } from './bench';
import { documentId, find, retrieve } from './requests';

export const depot = (theBench: () => Bench): void => { describe('TD2.1', () => {
  let bench: Bench;
  beforeEach(async () => { bench = theBench(); await bench.admin.reset(); });
  const outcome = (sent: Sent): ReturnType<typeof registryOutcome> => withXml(sent.body, (root) => registryOutcome(parseEnvelope(root, 'réponse').payload));
  const ins = (key = 'patient-nominal'): string => bench.personas.patients.find((p) => p.cle === key)!.ins;
  const held = async (uniqueId: string | undefined, key?: string) => (await bench.admin.documents(ins(key))).find((one) => one.uniqueId === uniqueId);
  const causes = async (): Promise<string[]> => (await bench.admin.alimentations()).at(-1)!.causes.map((one) => one.cause);

  test('a document fed in INDIRECTE is registered, listed, read back byte for byte, told to the patient', async () => {
    const call = deposit(bench, { entry: { confidentialityCodes: [{ code: 'N', codeSystem: '2.16.840.1.113883.5.25' }, visibility('INVISIBLE_PATIENT')] } });
    const sent = await send(bench, call);
    assert.equal(outcome(sent).status, RESPONSE_STATUS.success, sent.body.toString());
    const [uniqueId] = call.uniqueIds;
    const document = (await held(uniqueId))!;
    assert.deepEqual({ statut: document.statut, version: document.version, auteurs: document.auteurs, structures: document.structures, confidentialite: document.confidentialite },
      { statut: 'Approved', version: 1, auteurs: ['99900200371'], structures: ['0B0999001'], confidentialite: ['N', 'INVISIBLE_PATIENT'] });
    assert.equal(document.entryUuid, document.logicalId);
    assert.match(document.entryUuid, /^urn:uuid:/);
    const listing = await send(bench, { ...find(bench), claims: airClaims(bench, { professional: 'dr-haddad' }) });
    assert.match(listing.body.toString(), /Lettre de liaison déposée/);
    const read = await send(bench, retrieve(call.uniqueIds));
    assert.match(read.body.toString('latin1'), /Document fictif\./);
    const history = await bench.admin.historique(ins());
    assert.deepEqual(history.map(({ transaction, issue, documents }) => [transaction, issue, documents.includes(uniqueId!)]), [['TD2.1', 'admis', true], ['TD3.1', 'admis', false], ['TD3.2', 'admis', true]]);
    const [feed] = await bench.admin.alimentations(ins());
    assert.deepEqual({ accepte: feed!.accepte, causes: feed!.causes, titre: feed!.documents[0]?.titre }, { accepte: true, causes: [], titre: 'Lettre de liaison déposée' });
  });

  test('AIR never feeds, in MTOM and signed as well (EX_AIR-010)', async () => {
    await send(bench, deposit(bench, { claims: { mode: 'INDIRECTE_RENFORCEE', decl: 'CONF_EXI_PGSSIS' } }));
    assert.deepEqual([bench.last().admission.stage, bench.last().admission.code], ['droit-fonctionnel', 'DMPAccessDeniedByRightsService']);
    assert.deepEqual(await bench.admin.alimentations(), []);
  });

  const row = (cause: string, code: string, changes: (bench: Bench) => DepositChanges): [string, string, (bench: Bench) => DepositChanges] => [cause, code, changes];
  for (const [cause, code, changes] of [
    row('DMP-DOSSIER-INEXISTANT', 'XDSUnknownPatientId', () => ({ patientKey: 'patient-dmp-inexistant' })),
    row('DMP-DOSSIER-FERME', 'DMPSimuleDossierFerme', () => ({ patientKey: 'patient-dmp-ferme' })),
    row('DMP-DOSSIER-BLOQUE', 'DMPSimuleAccesBloque', () => ({ patientKey: 'patient-bloquant' })),
    row('DMP-DEPOT-CDA-PATIENT', 'XDSPatientIdDoesNotMatch', () => ({ cdaPatient: 'patient-dossier-vide' })),
    row('DMP-DEPOT-PATIENT', 'XDSPatientIdDoesNotMatch', () => ({ entry: { patientId: '263049999901116^^^&1.2.250.1.213.1.4.10&ISO^NH' } })),
    row('DMP-DEPOT-DOUBLE', 'XDSDuplicateUniqueIdInRegistry', (b) => ({ entry: { uniqueId: documentId(b, 'nominal-biologie') } })),
    row('DMP-DEPOT-TYPE', 'XDSRegistryMetadataError', () => ({ entry: { typeCode: { code: '99999-9', codeSystem: '2.16.840.1.113883.6.1' } } })),
    row('DMP-DEPOT-TYPE', 'XDSRegistryMetadataError', () => ({ entry: { typeCode: { code: '11490-0', codeSystem: '1.2.3' } } })),
    row('DMP-DEPOT-CLASSE', 'XDSRegistryMetadataError', () => ({ entry: { classCode: { code: '42', codeSystem: '1.2.250.1.213.1.1.4.1' } } })),
    row('XDS-DEPOT-METADONNEE', 'XDSRegistryMetadataError', () => ({ entry: { sourcePatientId: undefined } })),
    row('DMP-DEPOT-METADONNEE', 'XDSRegistryMetadataError', (b) => ({ entry: { author: { person: { id: '899900200371', nom: '', prenom: 'Claire', type: 'IDNPS' }, institution: { raisonSociale: 'x', id: `1${b.personas.structures[0]!.finess}` } } } })),
    row('DMP-DEPOT-CONFIDENTIALITE', 'XDSRegistryMetadataError', () => ({ entry: { confidentialityCodes: [visibility('MASQUE_PS')] } })),
    row('DMP-DEPOT-CONFIDENTIALITE', 'XDSRegistryMetadataError', () => ({ entry: { confidentialityCodes: [{ code: 'N', codeSystem: '2.16.840.1.113883.5.25' }, visibility('MASQUE_PS'), visibility('INVISIBLE_PATIENT')] } })),
    row('DMP-DEPOT-AUTEUR', 'DMPSimuleAuteur', () => ({ institution: '10B0999003' })),
    row('DMP-DEPOT-CDA', 'DMPSimuleCda', () => ({ content: Buffer.from('<!DOCTYPE a><ClinicalDocument xmlns="urn:hl7-org:v3"/>') })),
    row('XDS-CDA-RACINE', 'DMPSimuleCda', () => ({ content: Buffer.from('<a/>') })),
    row('DMP-DEPOT-REMPLACE-INCONNU', 'XDSRegistryMetadataError', () => ({ replaces: 'urn:uuid:00000000-0000-5000-a000-000000000000' })),
    row('XDS-XADES-ABSENTE', 'DMPSimuleSignatureLot', () => ({ tamper: (o) => ({ parts: o.parts.slice(0, 1), body: withoutSignature(o.body) }) })),
    row('XDS-XADES-EMPREINTE', 'DMPSimuleSignatureLot', () => ({ tamper: (o) => ({ ...o, parts: o.parts.map((part, at) => (at === 0 ? { ...part, content: Buffer.from(part.content.toString().replace('fictif', 'FICTIF')) } : part)) }) })),
    row('DMP-DEPOT-SIGNATURE', 'DMPSimuleSignatureLot', () => ({ seal: 'clinique-non-declaree' })),
  ]) {
    test(`refused: ${cause} → ${code}`, async () => {
      const call = deposit(bench, changes(bench));
      const sent = await send(bench, call);
      const { status, errors } = outcome(sent);
      assert.equal(status, RESPONSE_STATUS.failure);
      assert.ok((await causes()).includes(cause), (await causes()).join());
      assert.ok(errors.some((error) => error.code === code), sent.body.toString());
      if (cause !== 'DMP-DEPOT-DOUBLE') assert.equal(await held(call.uniqueIds[0], 'patient-nominal'), undefined, 'nothing was stored');
    });
  }

  test('hash and size, when announced, are those of the bytes', async () => {
    const wrong = await send(bench, deposit(bench, { tamper: (o) => ({ ...o, body: o.body.replace('<rim:Slot name="languageCode">', '<rim:Slot name="hash"><rim:ValueList><rim:Value>0000000000000000000000000000000000000000</rim:Value></rim:ValueList></rim:Slot><rim:Slot name="languageCode">') }) }));
    assert.deepEqual([outcome(wrong).errors.map((e) => e.code), await causes()], [['XDSRepositoryMetadataError'], ['DMP-DEPOT-EMPREINTE']]);
  });

  test('a deceased patient is fed no more', async () => {
    await bench.admin.volonte(ins(), { action: 'deces', le: '2026-01-01' });
    await send(bench, deposit(bench));
    assert.deepEqual(await causes(), ['DMP-DOSSIER-DECES']);
  });

  test('no authorisation is needed to feed; the same document twice is refused', async () => {
    const call = deposit(bench, { patientKey: 'patient-sans-autorisation' });
    assert.equal(outcome(await send(bench, call)).status, RESPONSE_STATUS.success);
    await send(bench, deposit(bench, { patientKey: 'patient-sans-autorisation', entry: { uniqueId: call.uniqueIds[0] } }));
    assert.deepEqual(await causes(), ['DMP-DEPOT-DOUBLE']);
  });

  test('several faults are told together, in one list', async () => {
    const sent = await send(bench, deposit(bench, { cdaPatient: 'patient-dossier-vide', entry: { typeCode: { code: 'X', codeSystem: '1.2' } }, institution: '10B0999003' }));
    assert.deepEqual(outcome(sent).errors.map((e) => e.code), ['XDSRegistryMetadataError', 'XDSPatientIdDoesNotMatch', 'DMPSimuleAuteur']);
  });

  test('RPLC: the new document takes the place, the old one is obsolete; it cannot be replaced twice', async () => {
    const first = deposit(bench);
    await send(bench, first);
    const target = (await held(first.uniqueIds[0]))!.entryUuid;
    assert.equal(outcome(await send(bench, deposit(bench, { replaces: target }))).status, RESPONSE_STATUS.success);
    assert.equal((await held(first.uniqueIds[0]))!.statut, 'Deprecated');
    const again = await send(bench, deposit(bench, { replaces: target }));
    assert.deepEqual([outcome(again).errors.map((e) => e.code), await causes()], [['XDSRegistryMetadataError'], ['DMP-DEPOT-REMPLACE-OBSOLETE']]);
    const other = await send(bench, deposit(bench, { patientKey: 'patient-dossier-vide', replaces: target }));
    assert.equal(outcome(other).status, RESPONSE_STATUS.failure);
    assert.deepEqual(await causes(), ['DMP-DEPOT-REMPLACE-INCONNU']);
  });

  describe('juridical FINESS alone, a dated switch', () => {
    const juridical = { institution: '10B0999900' } as const;
    test('before its date: fed, with a warning out of the answer', async () => {
      assert.equal(outcome(await send(bench, deposit(bench, juridical))).errors.length, 0);
      const feed = (await bench.admin.alimentations()).at(-1)!;
      assert.equal(feed.accepte, true);
      assert.match(feed.avertissements.join(), /FINESS juridique \(0B0999900\)/);
    });
    test('before its date, on the wire when the setting says so: a warning, never a failure', async () => {
      await bench.admin.reglages({ finessJuridiqueAvertitSurLeFil: true });
      const { status, errors } = outcome(await send(bench, deposit(bench, juridical)));
      assert.deepEqual([status, errors.map((e) => [e.code, e.severity])], [RESPONSE_STATUS.success, [['DMPSimuleFinessJuridique', 'Warning']]]);
    });
    test('from its date: refused; a geographic FINESS in the metadata is enough, whatever the certificate', async () => {
      await bench.admin.reglages({ finessJuridiqueRefuseDes: '2020-01-01' });
      const { errors } = outcome(await send(bench, deposit(bench, juridical)));
      assert.deepEqual([errors.map((e) => e.code), await causes()], [['DMPSimuleFinessJuridique'], ['DMP-DEPOT-FINESS-JURIDIQUE']]);
      const juridicalCertificate = { ...deposit(bench), certificates: bench.pki.juridique['ch-fictif']! };
      assert.equal(outcome(await send(bench, juridicalCertificate)).status, RESPONSE_STATUS.success);
    });
  });

  test('a lot of two documents: two associations, one submission set', async () => {
    const call = deposit(bench, { documents: [{ uniqueId: oid() }, { uniqueId: oid() }] });
    assert.equal(outcome(await send(bench, call)).status, RESPONSE_STATUS.success);
    for (const id of call.uniqueIds) assert.equal((await held(id))?.statut, 'Approved');
  });
}); };

/** Takes the signature out of the metadata, its membership and its content. */
function withoutSignature(body: string): string {
  return body.replace(/<rim:ExtrinsicObject id="Signature01".*?<\/rim:ExtrinsicObject>/s, '').replace(/<rim:Association [^>]*"Signature01".*?<\/rim:Association>/gs, '').replace(/<xdsb:Document id="Signature01">.*?<\/xdsb:Document>/s, '');
}
