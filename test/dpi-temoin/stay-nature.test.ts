import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { natureAt } from '../../support/dpi-temoin/sejours/natures';
import type { PlannedStay } from '../../support/dpi-temoin/sejours/model';
import { AUBRAC, PAT, startBench } from './kit/temoin';

const stay = (debut: string, nature: string): PlannedStay => ({ id: 1, patient: 1, responsable: 'aubrac', debut, nature });

describe('la nature de séjour que porte un lot', () => {
  for (const [name, stays, code] of [
    ['aucun séjour', [], undefined], ['un séjour à venir', [stay('2026-03-02', '04')], undefined], ['le jour même', [stay('2026-03-01', '04')], '04'],
    ['le dernier commencé, dans quelque ordre qu’ils viennent', [stay('2026-02-20', '20'), stay('2026-01-05', '03'), stay('2026-04-01', '04')], '20'],
    ['un code hors de la nomenclature', [stay('2026-02-20', '99')], undefined],
  ] as [string, PlannedStay[], string | undefined][]) {
    test(name, () => { assert.equal(natureAt(stays, '2026-03-01T10:00:00.000Z')?.code, code); });
  }

  for (const [name, type, planned, code] of [
    ['un compte rendu de consultation, sans séjour', 'consultation', undefined, '07'], ['une lettre de liaison, sans séjour', 'lettre-de-liaison', undefined, '03'],
    ['une lettre de liaison, pendant un séjour de jour', 'lettre-de-liaison', '04', '04'],
  ] as const) {
    test(`${name} : le dépôt porte ${code}`, async (t) => {
      const bench = await startBench();
      t.after(bench.close);
      const on = async (verbe: string, body: unknown = {}): Promise<void> => {
        const answer = await bench.door(`/conduite/postes/poste/gestes/${verbe}`, body);
        assert.equal(answer.status, 200, `${verbe} : ${await answer.clone().text()}`);
      };
      const patient = bench.ports.patients.all()[0];
      assert.ok(patient);
      if (planned !== undefined) bench.ports.plannedStays.plan({ patient: patient.id, responsable: 'aubrac', nature: planned, debut: bench.clock.now().toISOString().slice(0, 10) });
      await on('prendreSonPoste');
      await on('presenterPremierFacteur', AUBRAC);
      await on('presenterSecondFacteur', { code: bench.code() });
      await on('ouvrirDossier', PAT);
      await on('redigerDocument', { ...PAT, titre: 'Essai', type, texte: 'Repos.', dateActe: '' });
      await on('validerDocument', { ...PAT, document: 'Essai' });
      const sent = bench.dmp.calls.find(({ transaction }) => transaction === 'TD2.1');
      assert.match(sent?.body ?? '', new RegExp(`classificationScheme="urn:uuid:aa543740-bdda-424e-8c96-df4873be8500"[^>]*nodeRepresentation="${code}"|nodeRepresentation="${code}"[^>]*classificationScheme="urn:uuid:aa543740-bdda-424e-8c96-df4873be8500"`));
    });
  }
});
