import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import { parse } from 'yaml';
import { adminRoutes } from '../../../support/dmp/admin/routes';
import type { AdminParts } from '../../../support/dmp/admin/port';
import { DmpAdmin } from '../../../support/dmp/admin-client';
import { projectRoot } from '../../../support/racine';
import { airClaims, send, type Bench } from './bench';
import { find, td02 } from './requests';

export const administration = (theBench: () => Bench): void => {
  describe('administration', () => {
    let bench: Bench;
    beforeEach(async () => { bench = theBench(); await bench.admin.reset(); });
    const raw = (method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<{ status: number; text: string }> => new Promise((resolve, reject) => {
      const sent = request(bench.dmp.admin + path, { method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => { text += chunk.toString(); });
        response.on('end', () => { resolve({ status: response.statusCode ?? 0, text }); });
      });
      sent.on('error', reject);
      sent.end(body);
    });

    test('the OpenAPI file and the routes are the same list', () => {
      const file = parse(readFileSync(join(projectRoot, 'docs', 'dmp-admin.openapi.yaml'), 'utf8')) as { paths: Record<string, object> };
      const written = Object.entries(file.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
      const served = adminRoutes({ world: {}, traces: {}, recorder: {}, injector: {}, clock: {}, settings: {} } as unknown as AdminParts).map((route) => `${route.method} ${route.path}`);
      assert.deepEqual(served.sort(), written.sort());
    });
    test('a seed adds people the mock then knows; reset forgets them', async () => {
      await bench.admin.seed({ professionnels: [{ cle: 'nouveau', rpps: '99900204076', nom: 'NEUF', prenom: 'Ève', profession: '10', savoirFaire: 'SM54' }] });
      const call = { ...find(bench), claims: airClaims(bench, { nameId: '899900204076' }) };
      await send(bench, call);
      assert.equal(bench.last().admission.admitted, true);
      await bench.admin.reset();
      await send(bench, { ...call, claims: airClaims(bench, { nameId: '899900204076' }) });
      assert.equal(bench.last().admission.stage, 'professionnel');
    });
    for (const [name, seed, said] of [
      ['a wrong RPPS key', { professionnels: [{ cle: 'x', rpps: '99900204077', nom: 'A', prenom: 'B', profession: '10' }] }, /professionnels\.x\.rpps.*clé/],
      ['a real INS OID', { patients: [{ cle: 'x', ins: '259079999900176', oid: '1.2.250.1.213.1.4.8', nom: 'A', prenom: 'B', sexe: 'F', naissance: '1959-07-14', situation: 'nominal' }] }, /patients\.0\.oid/],
      ['an unknown field', { patient: [] }, /patient/],
      ['a document of nobody', { documents: [{ cle: 'd', patient: 'personne', uniqueId: '1.2', titre: 't', typeCode: 'x', auteur: 'patient', date: '2026-01-01T00:00:00Z' }] }, /patient inconnu/],
    ] as const) {
      test(`a seed with ${name} is refused with its field, and nothing changes`, async () => {
        const before = await bench.admin.personas();
        await assert.rejects(bench.admin.seed(seed as never), said);
        assert.deepEqual(await bench.admin.personas(), before);
      });
    }
    test('traces are filtered by professional and transaction', async () => {
      await send(bench, td02(bench));
      await send(bench, { ...find(bench), claims: airClaims(bench, { professional: 'dr-haddad' }) });
      const traces = await bench.admin.traces({ professionnel: '899900200744', transaction: 'TD3.1' });
      assert.ok(traces.length > 0 && traces.every((t) => t.professionnel === '899900200744' && t.transaction === 'TD3.1'));
      const last = traces.at(-1)!;
      assert.deepEqual({ structure: last.structure, patient: last.patient, issue: last.issue, logiciel: last.logiciel }, { structure: '10B0999001', patient: '259079999900176', issue: 'admis', logiciel: 'DPI de test 1.0' });
    });
    test('the journal is read after a position', async () => {
      const { dernier } = await bench.admin.journal(1_000_000);
      await send(bench, td02(bench));
      const { faits } = await bench.admin.journal(dernier);
      assert.deepEqual(faits.map((f) => f.kind), ['exchange']);
    });
    test('one French sentence for a wrong demand', async () => {
      for (const [method, path, headers, body, status] of [
        ['POST', '/pannes', { 'Content-Type': 'application/json' }, '{"panne":{"genre":"foudre"}}', 400], ['POST', '/horloge', { 'Content-Type': 'application/json' }, '{"avancerMs":-1}', 400],
        ['POST', '/horloge', { 'Content-Type': 'text/plain' }, '{"avancerMs":1}', 400], ['POST', '/horloge', { 'Content-Type': 'application/json' }, '{', 400],
        ['GET', '/journal?apres=x', {}, '', 400], ['GET', '/rien', {}, '', 404], ['PATCH', '/traces', {}, '', 405],
        ['GET', '/traces', { Host: 'mechant.example' }, '', 403],
      ] as const) {
        const answer = await raw(method, path, headers, body);
        assert.equal(answer.status, status, `${method} ${path}`);
        assert.match((JSON.parse(answer.text) as { message: string }).message, /^Administration : .*Attendu : /);
      }
    });
    test('an unreachable administration says its address', async () => {
      await assert.rejects(new DmpAdmin('http://127.0.0.1:9').traces(), /ne répond pas à http:\/\/127\.0\.0\.1:9/);
    });
  });
};
