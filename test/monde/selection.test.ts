import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectionOf } from '../../support/monde/selection';
import { loadCatalogue } from '../../support/referentiel/catalogue';

const catalogue = loadCatalogue();
const all = [['a', '@EXI-v1-23'], ['b', '@EXI-v1-23'], ['c', '@EXI-v1-05'], ['d', '@bloquant']].map(([id = '', tag = '']) => ({ id, name: id, tags: [tag] }));
const ids = (...chosen: string[]): { id: string }[] => chosen.map((id) => ({ id }));

test('rien n’est laissé : rien à dire', () => {
  assert.equal(selectionOf(ids('a', 'b', 'c', 'd'), all, catalogue), undefined);
});

test('ce qui reste dehors est compté par exigence', () => {
  const slug = (tag: string): string => catalogue.byTag(tag)?.slug ?? '';
  assert.deepEqual(selectionOf(ids('a', 'd'), all, catalogue), { of: 4, left: { [slug('EXI-v1-05')]: 1, [slug('EXI-v1-23')]: 1 } });
  assert.deepEqual(selectionOf(ids('a', 'b', 'c'), all, catalogue), { of: 4, left: {} }, 'un scénario sans exigence');
});
