import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { withXml } from '../../../support/xml/door';
import { parseEnvelope } from '../../../support/xds/parse/envelope';
import { parseQueryAnswer } from '../../../support/xds/parse/td31';
import { OID } from '../../../support/vihf/claims';
import { airClaims, send, type Bench } from './bench';
import { documentId, find, getDocuments, retrieve, td03 } from './requests';

const emergency = (code: string): object => ({ purposeOfUse: { code, codeSystem: OID.modeAcces } });

/** Annexe 3 over the wire: who reads what. */
export const records = (theBench: () => Bench): void => {
  describe('records: annexe 3', () => {
    let bench: Bench;
    beforeEach(async () => { bench = theBench(); await bench.admin.reset(); });
    const listed = async (patientKey: string, professional: string, more: object = {}): Promise<string[] | string> => {
      const sent = await send(bench, { ...find(bench, patientKey), claims: airClaims(bench, { patientKey, professional, ...more }) });
      return withXml(sent.body, (root) => {
        const { entries, errors } = parseQueryAnswer(parseEnvelope(root, 'réponse').payload);
        return errors[0]?.code ?? entries.map((e) => e.title ?? '');
      });
    };
    const read = async (document: string, patientKey: string, professional: string, more: object = {}): Promise<string> => {
      await send(bench, { ...retrieve([documentId(bench, document)]), claims: airClaims(bench, { patientKey, professional, ...more }) });
      const { admitted, code } = bench.last().admission;
      return admitted ? 'lu' : code ?? '';
    };

    test('a masked document: its author sees and reads it, another does not', async () => {
      assert.ok((await listed('patient-nominal', 'dr-haddad')).includes('Note de la cardiologie (masquée)'));
      assert.equal(await read('nominal-masque-de-lauteur', 'patient-nominal', 'dr-haddad'), 'lu');
      assert.equal(await read('nominal-masque-de-lauteur', 'patient-nominal', 'dr-lemoine'), 'XDSDocumentUniqueIdError');
    });
    test('a masked document: the médecin traitant reads it', async () => {
      assert.equal(await read('mt-masque', 'patient-medecin-traitant', 'dr-traitant-picard'), 'lu');
      assert.equal(await read('mt-masque', 'patient-medecin-traitant', 'dr-lemoine'), 'XDSDocumentUniqueIdError');
    });
    test('a masked document: an emergency reads it unless the patient objected', async () => {
      assert.equal(await read('nominal-masque', 'patient-nominal', 'dr-lemoine', emergency('bris_de_glace')), 'lu');
      assert.equal(await read('urgence-consultation', 'patient-opposition-urgence', 'dr-lemoine', emergency('bris_de_glace')), 'DMPSimuleUrgenceOpposee');
      assert.equal(await listed('patient-opposition-urgence', 'dr-lemoine', emergency('centre_15')), 'DMPSimuleUrgenceOpposee');
      assert.deepEqual(await listed('patient-sans-autorisation', 'dr-lemoine', emergency('centre_15')), ['Compte rendu de consultation']);
    });
    test('a blocked author still finds and reads what they wrote, and nothing else', async () => {
      assert.deepEqual(await listed('patient-bloquant', 'dr-bloque-vidal'), ['Compte rendu du docteur Vidal']);
      assert.equal(await read('bloquant-du-bloque', 'patient-bloquant', 'dr-bloque-vidal'), 'lu');
      assert.equal(await read('bloquant-autre', 'patient-bloquant', 'dr-bloque-vidal'), 'DMPSimuleAccesBloque');
      assert.equal(await listed('patient-bloquant', 'dr-lemoine'), 'DMPSimuleAccesBloque');
      assert.equal(await listed('patient-bloquant', 'dr-lemoine', emergency('bris_de_glace')), 'DMPSimuleAccesBloque');
    });
    test('an author without authorisation reads their own document, named; the search stays closed', async () => {
      await bench.admin.seed({ documents: [{ cle: 'propre', patient: 'patient-sans-autorisation', uniqueId: '2.25.77', titre: 'Le mien', typeCode: '11488-4', auteur: 'dr-lemoine', structure: 'ch-fictif', date: '2026-01-01T00:00:00Z' }] });
      assert.equal(await listed('patient-sans-autorisation', 'dr-lemoine'), 'DMPSimuleAutorisationAbsente');
      const claims = (): ReturnType<typeof airClaims> => airClaims(bench, { patientKey: 'patient-sans-autorisation' });
      await send(bench, { ...retrieve(['2.25.77']), claims: claims() });
      assert.equal(bench.last().admission.admitted, true);
      await send(bench, { ...getDocuments(['2.25.77']), claims: claims() });
      assert.equal(bench.last().admission.admitted, true);
    });
    test('the secret of a minor is readable by professionals', async () => {
      assert.deepEqual(await listed('patient-mineur-secret', 'dr-lemoine'), ['Compte rendu de consultation (secret)']);
    });
    test('an empty record answers an empty list, not an error', async () => {
      assert.deepEqual(await listed('patient-dossier-vide', 'dr-lemoine'), []);
    });
    test('some documents refused among several: the others are delivered, with the error', async () => {
      const sent = await send(bench, retrieve([documentId(bench, 'nominal-biologie'), documentId(bench, 'nominal-masque')]));
      assert.match(sent.body.toString('latin1'), /PartialSuccess.*XDSDocumentUniqueIdError/s);
      assert.equal(bench.last().admission.admitted, true);
      const all = await send(bench, retrieve(['1.2.3', '1.2.4']));
      assert.equal(all.body.toString().match(/XDSDocumentUniqueIdError/g)?.length, 2);
    });
    test('TD0.3 by a person who is not a PS authorises the structure', async () => {
      const patientKey = 'patient-sans-autorisation';
      await send(bench, { ...td03('AJOUT'), claims: airClaims(bench, { patientKey, professional: 'secretaire-blanc' }) });
      assert.deepEqual(await listed(patientKey, 'dr-haddad'), ['Compte rendu de consultation']);
    });
    test('TD0.3 of a professional binds that professional in that structure', async () => {
      const patientKey = 'patient-sans-autorisation';
      await send(bench, { ...td03('AJOUT'), claims: airClaims(bench, { patientKey }) });
      assert.deepEqual(await listed(patientKey, 'dr-lemoine'), ['Compte rendu de consultation']);
      assert.equal(await listed(patientKey, 'dr-haddad'), 'DMPSimuleAutorisationAbsente');
    });
    test('TD0.3 with the médecin traitant role, then without it', async () => {
      const patientKey = 'patient-medecin-traitant';
      await send(bench, { ...td03('AJOUT', true), claims: airClaims(bench, { patientKey }) });
      assert.equal(await read('mt-masque', patientKey, 'dr-lemoine'), 'lu');
      await send(bench, { ...td03('AJOUT'), claims: airClaims(bench, { patientKey }) });
      assert.equal(await read('mt-masque', patientKey, 'dr-lemoine'), 'XDSDocumentUniqueIdError');
    });
    test('TD0.3 on a closed, absent or blocking record: a status and a context, no fault', async () => {
      for (const [patientKey, code] of [['patient-dmp-ferme', 'DMPSimuleDossierFerme'], ['patient-dmp-inexistant', 'DMPSimuleDossierInexistant'], ['patient-bloquant', 'DMPSimuleAccesBloque']] as const) {
        const sent = await send(bench, { ...td03('AJOUT'), claims: airClaims(bench, { patientKey }) });
        assert.equal(sent.status, 200);
        assert.match(sent.body.toString(), new RegExp(`status>${code}<.*context>\\[simulé\\]`));
        assert.equal(bench.last().admission.admitted, false);
      }
    });
  });
};
