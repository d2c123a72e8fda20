import assert from 'node:assert/strict';
import { test } from 'node:test';
import { howMany } from '../support/how-many';

test('a count and its words agree, as French does: none and one are singular', () => {
  assert.deepEqual([0, 1, 2].map((count) => howMany(count, 'connexion refusée')), ['0 connexion refusée', '1 connexion refusée', '2 connexions refusées']);
});
