import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Resultat } from '../../support/jugement/resultat';
import { concerned, outcomeOf, silentPorts, withoutScreens } from '../../support/mutation/matrix';
import type { Mutant } from '../../support/mutation/mutant';
import { taggedScenarios } from '../../support/monde/tagged-scenarios';
import { MUTANTS } from '../../support/mutation/mutants/index';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { RULES } from '../../support/rules/index';
import type { Verdict } from '../../support/rules/finding';

test('each mutant names a rule that exists and an exigence which that rule checks', () => {
  const catalogue = loadCatalogue();
  for (const { id, rule, exigence } of MUTANTS) {
    assert.ok(catalogue.bySlug(exigence), `${id}: ${exigence}`);
    assert.ok(RULES.get(rule)?.exigences.includes(exigence), `${id}: ${rule} does not check ${exigence}`);
  }
  assert.equal(new Set(MUTANTS.map(({ id }) => id)).size, MUTANTS.length);
});

/** Ports that say, write or sign the VIHF: what is left of the mutants is outside it. */
const OF_THE_TOKEN: readonly Mutant['port'][] = ['vihfClaims', 'vihfTree', 'signer', 'tokenPerCall', 'feedClaims', 'method', 'classRef', 'rppsSource', 'roleSource', 'structureSource', 'patientBinding', 'accessMode'];

test('as many mutants as were asked for, most of them outside the VIHF, on many ports', () => {
  assert.ok(MUTANTS.length >= 80, `${MUTANTS.length} in all`);
  const outside = MUTANTS.filter(({ port }) => !OF_THE_TOKEN.includes(port));
  assert.ok(outside.length >= 50, `${outside.length} outside the VIHF`);
  assert.ok(new Set(MUTANTS.map(({ port }) => port)).size >= 15, 'ports touched');
});

test('a mutant that says where it shows names a scenario that exists', () => {
  const known = new Set(taggedScenarios().map(({ id }) => id));
  for (const { id, scenario } of MUTANTS) assert.ok(scenario === undefined || known.has(scenario), `${id}: ${scenario}`);
});

const mutant: Mutant = { id: 'm', port: 'method', exigence: 'e', rule: 'air/attendue', sentence: '', change: (ports) => ports };
const judged = (...questions: [rule: string, verdict: Verdict][]): Resultat => ({
  scenarios: [{ id: 's1', verdict: 'non conforme', questions: questions.map(([rule, verdict]) => ({ rule, verdict })) }], runFindings: [], exigences: [{ slug: 'e', scenarios: [{ id: 's1' }] }],
} as unknown as Resultat);

test('killed only by the expected rule, and only by a non conforme', () => {
  assert.deepEqual(outcomeOf(mutant, judged(['air/attendue', 'non conforme'], ['dmp/autre', 'non conforme'])), { id: 'm', exigence: 'e', regle: 'air/attendue', tue: true, par: 's1', dit: 'non conforme', autresRouges: [{ regle: 'dmp/autre', par: 's1' }], defaut: null });
  assert.equal(outcomeOf(mutant, judged(['dmp/autre', 'non conforme'])).tue, false);
  assert.match(outcomeOf(mutant, judged(['dmp/autre', 'non conforme'])).defaut ?? '', /tué par dmp\/autre/);
  for (const verdict of ['conforme', 'non concluant', 'à examiner', 'erreur du banc'] as const) {
    const outcome = outcomeOf(mutant, judged(['air/attendue', verdict]));
    assert.equal(outcome.dit, verdict);
    assert.match(outcome.defaut ?? '', new RegExp(`survit, air/attendue disant « ${verdict} »`));
  }
});

test('a kill in a scenario that does not bear the exigence does not count', () => {
  const elsewhere = { ...judged(['air/attendue', 'non conforme']), exigences: [{ slug: 'e', scenarios: [{ id: 'autre' }] }] } as unknown as Resultat;
  assert.equal(outcomeOf(mutant, elsewhere).tue, false);
  assert.match(outcomeOf(mutant, elsewhere).defaut ?? '', /ne porte pas l’exigence e/);
});

test('only the scenarios that call the mutated port are run, those of its exigence asking the rule first', () => {
  const scenario = (id: string, rule: string, durationMs: number, tags: string[] = []): object => ({ id, durationMs, tags, questions: [{ rule }] });
  const baseline = {
    scenarios: [scenario('sans', 'dmp/autre', 1), scenario('long', 'air/attendue', 9), scenario('porteur', 'air/attendue', 20, ['@T-1']), scenario('avec', 'air/attendue', 5), scenario('ailleurs', 'air/attendue', 1)],
    exigences: [{ slug: 'e', numbers: { T: '1' }, scenarios: [] }],
  } as unknown as Resultat;
  assert.equal(concerned({ ...mutant, scenario: 'sans' }, { sans: ['method'], porteur: ['method'] }, baseline)[0], 'sans');
  assert.deepEqual(concerned(mutant, { sans: ['method'], long: ['method'], porteur: ['method'], avec: ['clock', 'method'], ailleurs: ['clock'] }, baseline), ['porteur', 'avec', 'long', 'sans']);
});

test('played without a screen: only where the rule was asked and conforme that way, and the port called', () => {
  const scenario = (id: string, verdict?: Verdict, rule = 'air/attendue'): object => ({ id, durationMs: 1, tags: [], questions: verdict ? [{ rule, verdict }] : [] });
  const door = {
    scenarios: [scenario('vert', 'conforme'), scenario('à lire', 'à examiner'), scenario('arrêté'), scenario('autre règle', 'conforme', 'dmp/autre'), scenario('rouge', 'non conforme'), scenario('autre port', 'conforme')],
    exigences: [],
  } as unknown as Resultat;
  const ports = { 'vert': ['method'], 'à lire': ['method'], 'arrêté': ['method'], 'autre règle': ['method'], 'rouge': ['method'], 'autre port': ['clock'] };
  assert.deepEqual(withoutScreens(mutant, ports, door), ['vert']);
});

test('a port that no scenario calls is told', () => {
  assert.deepEqual(silentPorts(['clock', 'about'], { s: ['clock'] }), ['about']);
});
