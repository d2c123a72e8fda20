import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVocabulary, vocabularyOf } from '../../support/monde/vocabulary';

const step = (sentence: string, words: RegExp) => ({ file: `steps/essai.ts`, sentence, fits: (text: string) => words.test(text) });

test('a step written twice, one that serves nothing and words nobody knows are told', () => {
  const found = vocabularyOf([step('il lit', /^il lit$/), step('il {word}', /^il \w+$/), step('il dort', /^il dort encore$/)], ['il lit', 'il part', 'il lit', 'elle part']);
  assert.deepEqual(found.doubles, ['il lit']);
  assert.deepEqual(found.inutiles, ['il dort']);
  assert.deepEqual(found.inconnues, ['elle part']);
  assert.deepEqual(found.etapes.find(({ phrase }) => phrase === 'il lit'), { nom: 'essai', phrase: 'il lit', exemple: 'il lit', emplois: 2 });
});

test('the vocabulary of the scenarios is clean', async () => {
  const { etapes, doubles, inutiles, inconnues } = await readVocabulary();
  assert.ok(etapes.length > 100);
  assert.deepEqual({ doubles, inutiles, inconnues }, { doubles: [], inutiles: [], inconnues: [] });
});
