import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { featureFiles, taggedScenarios, type FeatureFile } from '../../support/monde/tagged-scenarios';
import { projectRoot } from '../../support/racine';

/** A reviewer reads a scenario at one glance: some ten steps. Its background, read once for the whole file, has a limit of its own. */
const LONGEST = 11;
const LONGEST_BACKGROUND = 5;
/** One after the other, they are what is played. */
const LONGEST_TOGETHER = 14;

const files = featureFiles();
const text = (uri: string): string => readFileSync(join(projectRoot, uri), 'utf8');

/** As cucumber reads it: every keyword of the language, outlines included. */
interface Written { name: string; outline: boolean; background: number; steps: number }
const scenariosOf = ({ uri, document }: FeatureFile): Written[] => {
  const children = document.feature?.children ?? [];
  const background = children.reduce((sum, { background: own }) => sum + (own?.steps.length ?? 0), 0);
  return children.flatMap(({ scenario }) => (scenario === undefined ? [] : [{ name: `${uri} : ${scenario.name}`, outline: scenario.examples.length > 0, background, steps: scenario.steps.length }]));
};
const tooLong = (all: readonly Written[], count: (one: Written) => number, limit: number): string[] => all.filter((one) => count(one) > limit).map((one) => `${count(one)} étapes : ${one.name}`);

test('no scenario is longer than a reviewer reads at a glance, nor its background, nor both', () => {
  const all = files.flatMap(scenariosOf);
  assert.ok(all.length > 100 && all.every(({ steps }) => steps > 0), 'steps are counted');
  const outlines = files.reduce((sum, { uri }) => sum + (text(uri).match(/^\s*Plan du scénario\s*:/gim)?.length ?? 0), 0);
  assert.equal(all.filter(({ outline }) => outline).length, outlines, 'outlines too, whatever the capital');
  assert.deepEqual(tooLong(all, ({ steps }) => steps, LONGEST), []);
  assert.deepEqual(tooLong(all, ({ background }) => background, LONGEST_BACKGROUND), [], 'background');
  assert.deepEqual(tooLong(all, ({ steps, background }) => steps + background, LONGEST_TOGETHER), [], 'with its background');
});

test('a scenario names personas, never their numbers', () => {
  for (const { uri } of files) assert.deepEqual(text(uri).split('\n').filter((line) => !/^\s*[@#]/.test(line) && /\d{6,}/.test(line)), [], uri);
});

test('each scenario says its criticality, and its polarity unless it reads a piece', async () => {
  const count = (tags: readonly string[], ...wanted: string[]): number => tags.filter((tag) => wanted.includes(tag)).length;
  const scenarios = taggedScenarios();
  assert.deepEqual(scenarios.filter(({ tags }) => count(tags, '@bloquant', '@majeur', '@mineur') !== 1).map(({ id }) => id), [], 'criticality');
  assert.deepEqual(scenarios.filter(({ tags }) => !tags.includes('@piece') && count(tags, '@positif', '@negatif') !== 1).map(({ id }) => id), [], 'polarity');
});
