import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { OID } from '../../../support/vihf/claims';
import { airClaims, send, type Bench } from './bench';
import { documentId, find, retrieve } from './requests';

const DAY = 86_400_000;

/** What moves while the mock runs: misuse watch, R. 1111-53, matrix, consents, history. */
export const regles = (theBench: () => Bench): void => {
  let bench: Bench;
  const ins = (key = 'patient-nominal'): string => bench.personas.patients.find((p) => p.cle === key)!.ins;
  beforeEach(async () => { bench = theBench(); await bench.admin.reset(); });

  describe('misuse watch', () => {
    const PATIENTS = ['patient-nominal', 'patient-medecin-traitant', 'patient-mineur-secret', 'patient-traits-divergents'];
    const none = { dossiersAlerte: 0, dossiersBlocage: 0, documentsAlerte: 0, documentsBlocage: 0 };
    const search = async (patientKey: string, more: object = {}): Promise<string> => {
      await send(bench, { ...find(bench, patientKey), claims: airClaims(bench, { patientKey, ...more }) });
      const { admitted, code } = bench.last().admission;
      return admitted ? ((await bench.admin.traces()).at(-1)?.avertissements?.some((a) => /mésusage/.test(a)) === true ? 'averti' : 'admis') : code ?? '';
    };
    test('records per professional: warned, then blocked with a message, until lifted', async () => {
      await bench.admin.reglages({ surveillance: { fenetreMinutes: 60, professionnel: { ...none, dossiersAlerte: 2, dossiersBlocage: 3 }, structure: none } });
      const told: string[] = [];
      for (const key of PATIENTS) told.push(await search(key));
      assert.deepEqual(told, ['admis', 'averti', 'averti', 'DMPSimuleMesusage']);
      assert.match(bench.last().admission.reason ?? '', / 3 dossiers et 0 document en 60 minutes/);
      assert.equal(await search('patient-nominal', { professional: 'dr-haddad' }), 'admis', 'a colleague goes on');
      assert.equal((await bench.admin.historique(ins('patient-traits-divergents'))).at(-1)?.cause, 'DMP-MESUSAGE-BLOQUE');
      const state = (await bench.admin.surveillance()).find((one) => one.qui === '899900200371')!;
      assert.deepEqual([state.genre, state.dossiers, state.etat], ['professionnel', 3, 'bloque']);
      await bench.admin.liftWatch('professionnel', '899900200371');
      assert.equal(await search('patient-nominal'), 'admis');
    });
    test('the window slides', async () => {
      await bench.admin.reglages({ surveillance: { fenetreMinutes: 60, professionnel: { ...none, dossiersAlerte: 2 }, structure: none } });
      assert.equal(await search('patient-nominal'), 'admis');
      await bench.admin.moveClock(3_600_001);
      assert.equal(await search('patient-medecin-traitant'), 'admis');
      assert.equal(await search('patient-mineur-secret'), 'averti');
    });
    test('documents per structure: everybody there is blocked, feeding and TD0.2 are not', async () => {
      await bench.admin.reglages({ surveillance: { fenetreMinutes: 60, professionnel: none, structure: { ...none, documentsBlocage: 2 } } });
      await send(bench, retrieve([documentId(bench, 'nominal-biologie'), documentId(bench, 'nominal-consultation')]));
      assert.equal(bench.last().admission.admitted, true);
      assert.equal(await search('patient-nominal', { professional: 'dr-haddad' }), 'DMPSimuleMesusage');
      assert.deepEqual((await bench.admin.surveillance()).filter((one) => one.etat === 'bloque').map((one) => [one.genre, one.qui, one.documents]), [['structure', '0B0999001', 2]]);
      await bench.admin.liftWatch();
      assert.equal(await search('patient-nominal'), 'admis');
    });
  });

  describe('R. 1111-53: two weeks, one month', () => {
    const seen = async (): Promise<string | undefined> => (await bench.admin.vue(ins())).find((one) => one.uniqueId === documentId(bench, 'nominal-invisible-patient'))?.vue;
    const now = async (): Promise<number> => Date.parse((await bench.admin.now()).maintenant);
    const fresh = async (): Promise<void> => {
      const document = bench.personas.documents.find((d) => d.cle === 'nominal-invisible-patient')!;
      await bench.admin.seed({ documents: [{ ...document, depot: new Date(await now()).toISOString() }] });
    };
    test('invisible, then announced, and never opened by itself: a DPI that never unmasks is seen', async () => {
      await fresh();
      assert.equal(await seen(), 'invisible');
      const shown = (await bench.admin.vue(ins())).find((one) => one.vue === 'invisible')!;
      assert.deepEqual([shown.titre, Date.parse(shown.annonceLe!) - await now() < 14 * DAY + 1], [undefined, true]);
      await bench.admin.moveClock(14 * DAY);
      assert.equal(await seen(), 'annonce');
      await bench.admin.moveClock(20 * DAY);
      assert.equal(await seen(), 'annonce');
    });
    test('with the automatic opening on: a new version, a month after deposit and not before', async () => {
      await bench.admin.reglages({ demasquageAutomatique: true });
      await fresh();
      await bench.admin.moveClock(27 * DAY);
      assert.equal(await seen(), 'annonce');
      await bench.admin.moveClock(5 * DAY);
      assert.equal(await seen(), 'visible');
      const held = (await bench.admin.documents(ins())).find((one) => one.uniqueId === documentId(bench, 'nominal-invisible-patient'))!;
      assert.deepEqual([held.version, held.confidentialite, held.versions[0]], [2, ['N'], held.logicalId]);
    });
    test('a minor’s secret stays hidden from the parents, whatever the time; never from the minor', async () => {
      await bench.admin.reglages({ demasquageAutomatique: true });
      await bench.admin.moveClock(400 * DAY);
      assert.equal((await bench.admin.vue(ins('patient-mineur-secret'), 'representant'))[0]?.vue, 'invisible');
      assert.equal((await bench.admin.vue(ins('patient-mineur-secret')))[0]?.vue, 'visible');
    });
  });

  describe('choices of the holder', () => {
    const reads = async (document: string, more: object = {}): Promise<string> => {
      await send(bench, { ...retrieve([documentId(bench, document)]), claims: airClaims(bench, more) });
      const { admitted, code } = bench.last().admission;
      return admitted ? 'lu' : code ?? '';
    };
    test('mask, unmask, block, unblock, delete', async () => {
      await bench.admin.volonte(ins(), { action: 'masquer', document: documentId(bench, 'nominal-biologie') });
      assert.equal(await reads('nominal-biologie'), 'XDSDocumentUniqueIdError');
      await bench.admin.volonte(ins(), { action: 'demasquer', document: documentId(bench, 'nominal-biologie') });
      assert.equal(await reads('nominal-biologie'), 'lu');
      await bench.admin.volonte(ins(), { action: 'bloquer', professionnel: 'dr-lemoine' });
      assert.equal(await reads('nominal-biologie'), 'DMPSimuleAccesBloque');
      await bench.admin.volonte(ins(), { action: 'debloquer', professionnel: 'dr-lemoine' });
      assert.equal(await reads('nominal-biologie'), 'lu');
      await assert.rejects(bench.admin.volonte(ins(), { action: 'masquer', document: '2.25.1' }), /n’est pas dans ce DMP/);
    });
    test('consents to bris de glace and to centre 15 are separate, and move at once', async () => {
      const urgent = (code: string): object => ({ patientKey: 'patient-sans-autorisation', purposeOfUse: { code, codeSystem: OID.modeAcces } });
      const both = async (): Promise<string[]> => [await reads('sans-autorisation-consultation', urgent('bris_de_glace')), await reads('sans-autorisation-consultation', urgent('centre_15'))];
      assert.deepEqual(await both(), ['lu', 'lu']);
      await bench.admin.volonte(ins('patient-sans-autorisation'), { action: 'urgence', brisDeGlace: false });
      assert.deepEqual(await both(), ['DMPSimuleUrgenceOpposee', 'lu']);
      await bench.admin.volonte(ins('patient-sans-autorisation'), { action: 'urgence', brisDeGlace: true, centre15: false });
      assert.deepEqual(await both(), ['lu', 'DMPSimuleUrgenceOpposee']);
    });
  });

  describe('the matrix moves', () => {
    test('imported, it refuses what it refuses; restored, no longer', async () => {
      const read = async (): Promise<boolean> => { await send(bench, { ...retrieve([documentId(bench, 'nominal-biologie')]), claims: airClaims(bench, { professional: 'infirmier-morel' }) }); return bench.last().admission.admitted; };
      assert.equal(await read(), true);
      const state = await bench.admin.matrice({ format: 'json', texte: '[{"type_code":"11502-2","profession":"60","droit":"non"}]', origine: 'officielle' });
      assert.deepEqual({ origine: state.origine, cellules: state.cellules, professions: state.professions }, { origine: 'officielle', cellules: 1, professions: ['Infirmier'] });
      assert.equal(await read(), false);
      assert.equal((await bench.admin.historique(ins())).at(-1)?.cause, 'DMP-DOCUMENT-MATRICE');
      await bench.admin.restoreMatrice();
      assert.equal(await read(), true);
      await assert.rejects(bench.admin.matrice({ format: 'csv', texte: 'x' }), /matrice, première ligne/);
    });
  });

  describe('history of accesses', () => {
    test('who, when, what; refusals and imports; another patient’s history is another', async () => {
      await send(bench, retrieve([documentId(bench, 'nominal-biologie'), documentId(bench, 'nominal-masque')]));
      await send(bench, { ...find(bench, 'patient-sans-autorisation'), claims: airClaims(bench, { patientKey: 'patient-sans-autorisation' }) });
      const [access] = await bench.admin.historique(ins());
      assert.deepEqual({ ...access, le: '' }, {
        le: '', professionnel: '899900200371', nom: 'Claire LEMOINE', profession: '10', structure: '10B0999001', transaction: 'TD3.2', modeAcces: 'normal', action: 'Consultation de documents',
        documents: [documentId(bench, 'nominal-biologie')], documentsRefuses: [documentId(bench, 'nominal-masque')], issue: 'admis',
      });
      const [refused] = await bench.admin.historique(ins('patient-sans-autorisation'));
      assert.deepEqual([refused?.issue, refused?.cause], ['refusé', 'DMP-DOSSIER-SANS-AUTORISATION']);
    });
    test('bounded: the last ones stay', async () => {
      await assert.rejects(bench.admin.historique('000000000000000'), /n’a pas de persona/);
      await bench.admin.reset();
      assert.deepEqual(await bench.admin.historique(ins()), []);
    });
  });
};
