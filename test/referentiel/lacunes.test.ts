import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { taggedScenarios } from '../../support/monde/tagged-scenarios';
import { MUTANTS } from '../../support/mutation/mutants/index';
import { projectRoot } from '../../support/racine';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { compareLacunes, coverage } from '../../support/referentiel/coverage';
import { RULES } from '../../support/rules/index';

// The list is made again from the built command, at the project's root:
//   node dist/support/cli/homologair.js couverture --json | node -p "JSON.parse(require('fs').readFileSync(0)).exigences.filter((e) => !e.couverte).map((e) => e.slug).sort().join('\n')" > test/referentiel/lacunes.txt
const LIST = join(projectRoot, 'test', 'referentiel', 'lacunes.txt');
const listed = readFileSync(LIST, 'utf8').split('\n').filter((line) => line !== '');

test('the list is sorted, one slug a line, none twice', () => {
  assert.deepEqual(listed, [...new Set(listed)].sort());
});

test('what is not covered is listed, and what is listed is not covered', async () => {
  const table = coverage(loadCatalogue(), { scenarios: await taggedScenarios(), rules: [...RULES.values()], mutants: MUTANTS });
  assert.deepEqual(compareLacunes(table, listed), { nouvelles: [], perimees: [] });
});
