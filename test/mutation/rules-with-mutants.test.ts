import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MUTANTS } from '../../support/mutation/mutants/index';
import { PIECE_RULES } from '../../support/rules/pieces/index';
import { RULES, RUN_RULES } from '../../support/rules/index';

/** Rules no mutant can turn red, and why. Closed: « later » and « difficult » are not reasons. */
const WITHOUT_MUTANT: Readonly<Record<string, string>> = {
  'dmp/refus-recu': 'No exigence of its own: it says that the situation a negative scenario sets up is the one the mock refused (DESIGN, decision 2).',
  'droits/motif-d-opposition': 'A recommendation: a motive found is an observation (à examiner), never a red.',
  'delegation/deux-facteurs-faits': 'Reads what the bench’s own provider did, where the scenario makes it do two factors; the DPI that takes one for two is killed in the twin scenario, by air/aucun-jeton-air.',
};

const named = new Set(MUTANTS.map(({ rule }) => rule));
/** Documentary rules judge papers; run rules judge the whole journal, without a scenario asking. */
const elsewhere = new Set([...PIECE_RULES, ...RUN_RULES].map(({ id }) => id));
const asked = [...RULES.keys()].filter((id) => !elsewhere.has(id));

test('each rule on wire, screen or traces is the expected rule of a mutant, or has its written reason', () => {
  assert.ok(asked.length > 100);
  assert.deepEqual(asked.filter((id) => !named.has(id) && !Object.hasOwn(WITHOUT_MUTANT, id)), []);
});

test('a reason is of a rule that exists, and goes away with the first mutant of that rule', () => {
  assert.deepEqual(Object.keys(WITHOUT_MUTANT).filter((id) => !asked.includes(id) || named.has(id)), []);
});
