import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { buildTd04Request } from '../../../support/xds/build/td04';
import { buildTd13aRequest } from '../../../support/xds/build/td13a';
import { buildTd16Request } from '../../../support/xds/build/td16';
import { parseEnvelope } from '../../../support/xds/parse/envelope';
import { parseTd04Answer } from '../../../support/xds/parse/td04';
import { parseTd13aAnswer } from '../../../support/xds/parse/td13a';
import { parseTd16Answer } from '../../../support/xds/parse/td16';
import type { Td04Answer, Td04Request, Td13aAnswer, Td16Answer, Td16Request } from '../../../support/xds/types';
import { withXml } from '../../../support/xml/door';
import { airClaims, send, type Bench, type Sent } from './bench';
import { td03 } from './requests';

type Payload = Parameters<typeof parseTd04Answer>[0];

export const habilitations = (theBench: () => Bench): void => { describe('TD0.4, TD1.3a, TD1.6', () => {
  let bench: Bench;
  beforeEach(async () => { bench = theBench(); await bench.admin.reset(); });
  type Who = Parameters<typeof airClaims>[1];
  const read = <T>(sent: Sent, parse: (payload: Payload) => T): T => withXml(sent.body, (root) => parse(parseEnvelope(root, 'réponse').payload));
  const patient = (key: string) => bench.personas.patients.find((p) => p.cle === key)!;
  const list = async (request: Td04Request = {}, who: Who = {}): Promise<Td04Answer> =>
    read(await send(bench, { transaction: 'TD0.4', body: buildTd04Request(request), claims: airClaims(bench, { patient: undefined, ...who }) }), parseTd04Answer);
  const people = async (mode: Td16Request['mode'], who: Who = {}): Promise<Td16Answer> =>
    read(await send(bench, { transaction: 'TD1.6', body: buildTd16Request({ mode }), claims: airClaims(bench, who) }), parseTd16Answer);
  const administrative = async (patientKey: string): Promise<Td13aAnswer> => {
    const { ins, oid } = patient(patientKey);
    return read(await send(bench, { transaction: 'TD1.3a', body: buildTd13aRequest({ ins, oid, id: '2.25.1', at: bench.clock.now(), sender: 'DPI de test' }), claims: airClaims(bench, { patientKey }) }), parseTd13aAnswer);
  };
  const insOf = (answer: Td04Answer): string[] => answer.patients.map((p) => p.identifiers[0]!.ins);

  test('TD0.4 needs no patient in the token, and lists the open records authorised to the structure', async () => {
    const answer = await list();
    assert.equal(answer.status, 'DMPOk');
    assert.deepEqual(insOf(answer), ['patient-nominal', 'patient-medecin-traitant', 'patient-mineur-secret', 'patient-traits-divergents', 'patient-dossier-vide'].map((key) => patient(key).ins));
    const nominal = answer.patients[0]!;
    assert.deepEqual([nominal.nom, nominal.naissance, nominal.medecinTraitant], ['FICTIVE', '19590714', false]);
    assert.match(nominal.lastAdd ?? '', /^20260415/);
  });
  test('TD0.4: the médecin traitant is told, a block hides the record, an authorisation of one’s own counts for oneself', async () => {
    assert.deepEqual((await list({}, { professional: 'dr-traitant-picard' })).patients.filter((p) => p.medecinTraitant).map((p) => p.nom), ['SUIVI']);
    await bench.admin.volonte(patient('patient-nominal').ins, { action: 'bloquer', professionnel: 'dr-lemoine' });
    assert.ok(!insOf(await list()).includes(patient('patient-nominal').ins));
    assert.ok(insOf(await list({}, { professional: 'dr-haddad' })).includes(patient('patient-nominal').ins));
    await send(bench, { ...td03('AJOUT'), claims: airClaims(bench, { patientKey: 'patient-sans-autorisation' }) });
    assert.ok(insOf(await list()).includes(patient('patient-sans-autorisation').ins));
    assert.ok(!insOf(await list({}, { professional: 'dr-haddad' })).includes(patient('patient-sans-autorisation').ins));
    const secretary = await list({}, { professional: 'secretaire-blanc' });
    assert.ok(insOf(secretary).includes(patient('patient-sans-autorisation').ins), 'the professionals of the same structure (note 3)');
  });
  test('TD0.4 since a date: of the authorisation, or of the last document', async () => {
    assert.deepEqual(insOf(await list({ startDate: '20260410', dateType: 'LASTDOC' })), [patient('patient-nominal').ins]);
    const later = new Date(bench.clock.now().getTime() + 86_400_000).toISOString().replace(/\D/g, '').slice(0, 14);
    assert.deepEqual(insOf(await list({ startDate: later, dateType: 'LASTAUTORIZATION' })), []);
    const earlier = new Date(bench.clock.now().getTime() - 60 * 86_400_000).toISOString().replace(/\D/g, '').slice(0, 14);
    assert.equal(insOf(await list({ startDate: earlier, dateType: 'LASTAUTORIZATION' })).length, 5);
  });
  test('TD1.3a: identity, contacts, representatives, oppositions; an absent record is said absent', async () => {
    await bench.admin.seed({ patients: [{ ...patient('patient-mineur-secret'), telecoms: ['tel:+33100000000'], adresse: { ville: 'Valmont' }, representants: [{ nom: 'MINEURE', prenom: 'Luc', lien: 'FTH' }], urgence: { brisDeGlace: false } }] });
    const answer = await administrative('patient-mineur-secret');
    assert.deepEqual({ nom: answer.patient?.nom, status: answer.status, telecoms: answer.telecoms, ville: answer.adresse?.ville, representants: answer.representants, bris: answer.oppositionBrisDeGlace, centre15: answer.oppositionUrgence },
      { nom: 'MINEURE', status: 'active', telecoms: ['tel:+33100000000'], ville: 'Valmont', representants: [{ nom: 'MINEURE', prenom: 'Luc', lien: 'FTH' }], bris: true, centre15: false });
    assert.equal((await administrative('patient-dmp-inexistant')).exists, false);
    assert.equal((await administrative('patient-dmp-ferme')).status, 'terminated');
    assert.equal((await bench.admin.traces()).at(-1)?.transaction, 'TD1.3a');
  });
  test('TD1.6: authorised, blocked, both', async () => {
    await send(bench, { ...td03('AJOUT'), claims: airClaims(bench) });
    await bench.admin.volonte(patient('patient-nominal').ins, { action: 'bloquer', professionnel: 'dr-bloque-vidal' });
    const active = await people('ACTIVE');
    assert.equal(active.status, 'DMPOk');
    const lemoine = active.authorizations.find((one) => one.id === '899900200371')!;
    assert.deepEqual([lemoine.nom, lemoine.specialite?.code, lemoine.mode], ['LEMOINE', 'G15_10/SM54', 'ACTIVE']);
    assert.ok(lemoine.lastAction !== undefined && lemoine.since !== undefined);
    assert.deepEqual((await people('INTERDITE')).authorizations.map((one) => [one.nom, one.mode]), [['VIDAL', 'INTERDITE']]);
    assert.equal((await people('TOUTE')).authorizations.length, active.authorizations.length + 1);
  });
  test('TD1.6 refused: a status and a context, and not in an emergency', async () => {
    const refused = await people('TOUTE', { patientKey: 'patient-sans-autorisation' });
    assert.deepEqual([refused.status, refused.authorizations], ['DMPSimuleAutorisationAbsente', []]);
    assert.match(refused.context ?? '', /^\[simulé\]/);
    await send(bench, { transaction: 'TD1.6', body: buildTd16Request({ mode: 'TOUTE' }), claims: airClaims(bench, { purposeOfUse: { code: 'centre_15', codeSystem: '1.2.250.1.213.1.1.4.248' } }) });
    assert.equal(bench.last().admission.stage, 'droit-fonctionnel');
  });
  test('a fault can be caused on each new transaction', async () => {
    await bench.admin.fault({ transaction: 'TD0.4', panne: { genre: 'http', statut: 503 } });
    const sent = await send(bench, { transaction: 'TD0.4', body: buildTd04Request({}), claims: airClaims(bench, { patient: undefined }) });
    assert.equal(sent.status, 503);
    await bench.admin.fault({ transaction: 'TD3.3c', panne: { genre: 'delai', ms: 1 } });
    assert.equal((await list()).status, 'DMPOk', 'another transaction’s fault waits for its own');
  });
}); };
