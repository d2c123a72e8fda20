import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { taggedScenarios } from '../../support/monde/tagged-scenarios';
import { projectRoot } from '../../support/racine';

/** A reviewer reads a scenario at one glance: some ten steps, its background left out. */
const LONGEST = 11;

const files = readdirSync(join(projectRoot, 'features'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.feature'));
const text = (file: string): string => readFileSync(join(projectRoot, 'features', file), 'utf8');

interface Written { name: string; steps: number }
function scenariosOf(file: string): Written[] {
  const found: Written[] = [];
  for (const line of text(file).split('\n')) {
    const [, name] = /^\s*(?:Scénario|Plan du Scénario)\s*:\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined) found.push({ name: `${file} : ${name}`, steps: 0 });
    else if (/^\s*(?:Étant donnée?s?|Quand|Alors|Et|Mais)\s/.test(line) && found.length > 0) found[found.length - 1]!.steps += 1;
  }
  return found;
}

test('no scenario is longer than a reviewer reads at a glance', () => {
  const all = files.flatMap(scenariosOf);
  assert.ok(all.length > 100 && all.every(({ steps }) => steps > 0), 'steps are counted');
  assert.deepEqual(all.filter(({ steps }) => steps > LONGEST).map(({ name, steps }) => `${steps} étapes : ${name}`), []);
});

test('a scenario names personas, never their numbers', () => {
  for (const file of files) assert.deepEqual(text(file).split('\n').filter((line) => !/^\s*[@#]/.test(line) && /\d{6,}/.test(line)), [], file);
});

test('each scenario says its criticality, and its polarity unless it reads a piece', async () => {
  const count = (tags: readonly string[], ...wanted: string[]): number => tags.filter((tag) => wanted.includes(tag)).length;
  const scenarios = taggedScenarios();
  assert.deepEqual(scenarios.filter(({ tags }) => count(tags, '@bloquant', '@majeur', '@mineur') !== 1).map(({ id }) => id), [], 'criticality');
  assert.deepEqual(scenarios.filter(({ tags }) => !tags.includes('@piece') && count(tags, '@positif', '@negatif') !== 1).map(({ id }) => id), [], 'polarity');
});
