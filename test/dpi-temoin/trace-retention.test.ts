import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { Store } from '../../support/dpi-temoin/storage/database';
import { INTACT, marked } from '../../support/dpi-temoin/traces/marked';
import { declaredRetention } from '../../support/dpi-temoin/traces/retention';
import { sealedTraces } from '../../support/dpi-temoin/traces/seal';
import { sqliteTraces } from '../../support/dpi-temoin/traces/store';
import { login, startBench } from './kit/temoin';

const day = (rank: number): string => `2026-01-${String(rank).padStart(2, '0')}T00:00:00.000Z`;

function journal(days: number[] = [1, 2, 3, 4]) {
  const store = new Store(':memory:');
  const key = randomBytes(32);
  const traces = sqliteTraces(store, key);
  for (const rank of days) traces.write({ at: day(rank), action: 'appel', login: `jour ${rank}` });
  const kept = (): (number | undefined)[] => traces.select({}).map(({ rang }) => rang);
  const told = (): string[] => marked(traces.select({}), sealedTraces(key).check(traces.stored())).map(({ integrite }) => integrite ?? '');
  return { store, traces, kept, told };
}

test('la purge détruit le plus ancien, laisse sa trace, et le journal reste intact', () => {
  const { traces, kept, told } = journal();
  traces.purge(day(3), day(10));
  assert.deepEqual(kept(), [3, 4, 5]);
  const { purgees, ...said } = traces.select({}).at(-1) ?? {};
  assert.deepEqual(said, { at: day(10), action: 'purge', issue: 'succès', motif: `traces n° 1 à 2, antérieures au ${day(3)} : durée de conservation atteinte`, rang: 5 });
  assert.equal(purgees?.jusquA, 2);
  traces.write({ at: day(11), action: 'appel' });
  assert.deepEqual(told(), [INTACT, INTACT, INTACT, INTACT]);
});

test('d’une purge à l’autre, jusqu’à la trace de la première', () => {
  const { traces, kept, told } = journal();
  traces.purge(day(3), day(10));
  traces.purge(day(11), day(20));
  assert.deepEqual(kept(), [6]);
  assert.deepEqual(told(), [INTACT]);
});

test('rien d’assez vieux, ou rien du tout : rien n’est détruit, rien n’est écrit', () => {
  const { traces, kept } = journal();
  traces.purge(day(1), day(10));
  assert.deepEqual(kept(), [1, 2, 3, 4]);
  const empty = journal([]);
  empty.traces.purge(day(3), day(10));
  assert.deepEqual(empty.kept(), []);
});

test('une trace à garder en protège de plus vieilles écrites après elle : aucun trou', () => {
  const { traces, kept, told } = journal([1, 4, 2]);
  traces.purge(day(3), day(10));
  assert.deepEqual(kept(), [2, 3, 4]);
  assert.deepEqual(told(), [INTACT, INTACT, INTACT]);
});

test('après une purge, une trace réécrite ou retirée se voit encore', () => {
  const { traces, told } = journal([1, 2, 3, 4, 5]);
  traces.purge(day(3), day(10));
  const undo = traces.alter('retiree');
  assert.deepEqual(told(), [INTACT, INTACT, 'absente du journal : trace n° 5']);
  undo();
  traces.alter('modifiee');
  assert.deepEqual(told(), [INTACT, INTACT, 'modifiée après coup', INTACT]);
});

test('une purge que personne n’a scellée ne couvre pas un trou', () => {
  const { store, traces, told } = journal();
  const forged = JSON.stringify({ at: day(9), action: 'purge', purgees: { jusquA: 3, sceau: 'inventé' } });
  store.set('traces-gardees-depuis', day(4));
  store.run('DELETE FROM traces WHERE rang <= 3');
  store.run('INSERT INTO traces (a, json) VALUES (?, ?)', day(9), forged);
  store.run('INSERT INTO traces_sceaux (rang, sceau) VALUES (5, \'inventé\')');
  assert.deepEqual(told(), ['absente du journal : trace n° 1, n° 2, n° 3', 'modifiée après coup']);
  assert.equal(traces.select({}).length, 2);
});

test('ce qui est à garder ne se supprime toujours pas', () => {
  const { store, traces } = journal();
  traces.purge(day(3), day(10));
  assert.throws(() => store.run('DELETE FROM traces WHERE rang = 3'), /ne se suppriment pas/);
});

test('la durée déclarée l’emporte sur celle de l’installation ; sans durée, tout est gardé', () => {
  const store = new Store(':memory:');
  const now = new Date(day(10));
  assert.equal(declaredRetention(store).keptSince(now), undefined);
  assert.equal(declaredRetention(store, 86_400_000).keptSince(now), day(9));
  declaredRetention(store).declare(2 * 86_400_000);
  assert.equal(declaredRetention(store, 86_400_000).keptSince(now), day(8));
  declaredRetention(store).declare(undefined);
  assert.equal(declaredRetention(store).keptSince(now), undefined);
});

test('le temps qui passe détruit ce qui est trop vieux ; l’écran dit la durée déclarée', async (t) => {
  const bench = await startBench();
  t.after(bench.close);
  await (await login(bench)).go('/traces');
  await bench.door('/configuration', { quoi: 'conservation-des-traces', valeur: '60' });
  const before = bench.ports.traces.select({}).length;
  await bench.door('/horloge', { avancerMs: 30 * 60_000 });
  assert.equal(bench.ports.traces.select({}).length, before);
  await bench.door('/horloge', { avancerMs: 40 * 60_000 });
  assert.deepEqual(bench.ports.traces.select({}).map(({ action }) => action), ['purge']);
  const v = await login(bench);
  await v.go('/traces');
  assert.match(v.html, /Durée de conservation des traces : 60 minutes/);
  await bench.door('/configuration', { quoi: 'conservation-des-traces', valeur: 'nominal' });
  await v.go('/traces');
  assert.match(v.html, /Aucune durée de conservation des traces n’est déclarée/);
});
