import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import type { TraceEntry } from '../../support/dpi-temoin/model';
import { Store } from '../../support/dpi-temoin/storage/database';
import { INTACT, marked } from '../../support/dpi-temoin/traces/marked';
import type { TracesPort } from '../../support/dpi-temoin/traces/ports';
import { sealedTraces } from '../../support/dpi-temoin/traces/seal';
import { sqliteTraces } from '../../support/dpi-temoin/traces/store';

function journal(): { store: Store; traces: TracesPort; told: (filter?: object) => string[] } {
  const store = new Store(':memory:');
  const key = randomBytes(32);
  const traces = sqliteTraces(store, key);
  for (const [at, action] of [['1', 'jeton'], ['2', 'appel'], ['3', 'visualisation']] as const) traces.write({ at: `2026-01-0${at}T00:00:00.000Z`, action, login: 'a', documents: ['d'] } satisfies TraceEntry);
  const told = (filter: object = {}): string[] => marked(traces.select(filter), sealedTraces(key).check(traces.stored())).map(({ integrite }) => integrite ?? '');
  return { store, traces, told };
}

test('un journal que personne n’a touché est intact, et une autre clé ne le reconnaît pas', () => {
  const { traces, told } = journal();
  assert.deepEqual(told(), [INTACT, INTACT, INTACT]);
  assert.equal(sealedTraces(randomBytes(32)).check(traces.stored()).modified.length, 3);
});

test('une trace réécrite se voit, et se remet', () => {
  const { traces, told } = journal();
  const undo = traces.alter('modifiee');
  assert.deepEqual(told(), [INTACT, 'modifiée après coup', INTACT]);
  undo();
  assert.deepEqual(told(), [INTACT, INTACT, INTACT]);
});

test('une trace retirée avec son sceau se voit, même sous un filtre qui cache la suivante', () => {
  const { traces, told } = journal();
  const undo = traces.alter('retiree');
  assert.deepEqual(told(), [INTACT, 'absente du journal : trace n° 2']);
  assert.deepEqual(told({ au: '2026-01-01T12:00:00.000Z' }), ['absente du journal : trace n° 2']);
  undo();
  assert.deepEqual(told(), [INTACT, INTACT, INTACT]);
});

test('la dernière trace retirée se voit aussi', () => {
  const { store, told } = journal();
  store.run('DROP TRIGGER traces_sans_suppression');
  store.run('DELETE FROM traces WHERE rang = 3');
  store.run('DELETE FROM traces_sceaux WHERE rang = 3');
  assert.deepEqual(told(), [INTACT, 'absente du journal : trace n° 3']);
});
