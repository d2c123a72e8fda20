import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filteredExport } from '../../support/dpi-temoin/traces/export';
import { Store } from '../../support/dpi-temoin/storage/database';
import { sqliteTraces } from '../../support/dpi-temoin/traces/store';
import { typedDate } from '../../support/dpi-temoin/web/trace-dates';
import { AUBRAC, login, startBench, STRUCTURE } from './kit/temoin';

test('une trace ne se modifie ni ne se supprime', () => {
  const store = new Store(':memory:');
  sqliteTraces(store).write({ at: '2026-01-01T00:00:00.000Z', action: 'appel' });
  assert.throws(() => store.run('UPDATE traces SET json = \'{}\''), /ne se modifient pas/);
  assert.throws(() => store.run('DELETE FROM traces'), /ne se suppriment pas/);
  store.close();
});

test('filtre par professionnel (identifiant ou RPPS) et période, bornes comprises', () => {
  const store = new Store(':memory:');
  const traces = sqliteTraces(store);
  for (const [at, login, rpps] of [['2026-01-01T00:00:00.000Z', 'a', '1'], ['2026-01-02T00:00:00.000Z', 'b', '2'], ['2026-01-03T00:00:00.000Z', 'a', '1']] as const) traces.write({ at, action: 'appel', login, rpps });
  const ats = (filter: object): string[] => traces.select(filter).map((e) => e.at.slice(8, 10));
  assert.deepEqual(ats({}), ['01', '02', '03']);
  assert.deepEqual(ats({ professionnel: 'a' }), ['01', '03']);
  assert.deepEqual(ats({ professionnel: '2' }), ['02']);
  assert.deepEqual(ats({ professionnel: '\' OR 1=1 --' }), []);
  assert.deepEqual(ats({ du: '2026-01-02T00:00:00.000Z' }), ['02', '03']);
  assert.deepEqual(ats({ au: '2026-01-02T00:00:00.000Z', professionnel: 'a' }), ['01']);
  store.close();
});

test('le CSV ne fait courir aucune formule et se relit', () => {
  const { csv } = filteredExport();
  const text = csv([{ at: '2026-01-01T00:00:00.000Z', action: 'refus', login: '=HYPERLINK("x")', motif: 'a;b "c"\nd', issue: '+1', structure: '-1', patient: '@x', nom: '\tx', facteurs: ['a', 'b'] }]);
  const [, line = ''] = text.split('\r\n');
  assert.ok(text.startsWith('\uFEFFhorodatage;action;identifiant;'));
  assert.ok(line.includes(`"'=HYPERLINK(""x"")"`));
  for (const cell of ['\'+1', '\'-1', '\'@x', '\'\tx', 'a | b', '"a;b ""c""']) assert.ok(text.includes(cell), cell);
});

const DATES: [string, boolean, string | undefined][] = [
  ['', false, ''], ['2026-11-22T10:00:00.000Z', false, '2026-11-22T10:00:00.000Z'], ['2026-11-22T10:00:00+01:00', true, '2026-11-22T09:00:00.000Z'],
  ['22/11/2026', false, '2026-11-21T23:00:00.000Z'], ['22/11/2026', true, '2026-11-22T22:59:59.999Z'], ['2026-07-14', false, '2026-07-13T22:00:00.000Z'], ['14/07/2026 12:30', false, '2026-07-14T10:30:00.000Z'],
  ['29/03/2026', true, '2026-03-29T21:59:59.999Z'], ['31/02/2026', false, undefined], ['hier', false, undefined], ['2026-11-22T10:00', true, '2026-11-22T09:00:59.999Z'],
];
for (const [typed, end, expected] of DATES) test(`date « ${typed} » (${end ? 'fin' : 'début'})`, () => { assert.equal(typedDate(typed, end), expected); });

test('l’écran et les exports suivent le filtre ; l’extraction elle-même est tracée', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const second = { ...AUBRAC, login: 'lozere', rpps: '10000000025', nom: 'Lozère' };
  await bench.door('/admission', { professionnels: [second], patients: [], structure: STRUCTURE });
  await login(bench);
  const v = await login(bench, undefined, second);
  await v.go('/traces?professionnel=aubrac');
  assert.match(v.html, /Alice Aubrac/);
  assert.equal((v.html.match(/<td class="menue">authentification<\/td>/g) ?? []).length, 1);
  const json = JSON.parse(await v.go('/traces/export?format=json&professionnel=aubrac')) as { traces: Record<string, unknown>[] };
  assert.deepEqual(json.traces.map((e) => [e['identifiant'], e['rpps'], e['action'], e['facteurs']]), [['aubrac', AUBRAC.rpps, 'authentification', ['mot-de-passe', 'code-a-usage-unique']]]);
  assert.match(v.headers.get('content-disposition') ?? '', /attachment; filename="traces.json"/);
  const csv = await v.go('/traces/export?format=csv&professionnel=10000000025');
  assert.equal(csv.includes('aubrac;'), false);
  assert.equal(bench.ports.traces.select({}).at(-1)?.action, 'extraction');
  await v.go('/traces?du=hier');
  assert.equal(v.status, 400);
  assert.match(v.alert, /« hier » n’est pas comprise/);
});

test('sans session, ni traces ni export', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  const v = bench.visitor();
  for (const path of ['/traces', '/traces/export?format=json', '/patients', '/patients/1', '/patients/1/dmp']) {
    await v.go(path);
    assert.equal(v.h1, 'Connexion', path);
  }
});

test('kill −9 : les traces écrites sont là, la base se rouvre', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'temoin-tue-'));
  t.after(() => { rmSync(folder, { recursive: true, force: true }); });
  const room = join(__dirname, '../../support/dpi-temoin');
  const child = spawn(process.execPath, ['-e', `
    const { Store } = require('${room}/storage/database.js');
    const traces = require('${room}/traces/store.js').sqliteTraces(new Store('${join(folder, 't.sqlite')}'));
    for (let i = 0; i < 50; i++) traces.write({ at: new Date(i).toISOString(), action: 'appel', login: 'a' });
    process.stdout.write('écrit');
    setInterval(() => undefined, 1000);`], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const store = new Store(join(folder, 't.sqlite'));
  const traces = sqliteTraces(store);
  assert.equal(traces.select({}).length, 50);
  traces.write({ at: new Date(99).toISOString(), action: 'refus' });
  assert.equal(traces.select({}).length, 51);
  store.close();
});
