import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawnOrder } from '../../support/monde/order';

const items = Array.from({ length: 30 }, (_, index) => ({ id: `s${index}` }));

test('the same seed draws the same order, another seed another one, and nothing is lost', () => {
  const first = drawnOrder(items, 'une');
  assert.deepEqual(drawnOrder([...items].reverse(), 'une'), first);
  assert.notDeepEqual(drawnOrder(items, 'deux'), first);
  assert.notDeepEqual(first, items);
  assert.deepEqual(first.map(({ id }) => id).sort(), items.map(({ id }) => id).sort());
});
