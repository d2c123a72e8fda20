import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, NewFact, PatientRef, PersonRef, ScenarioRef, StructureRef } from '../../support/journal/facts';
import { identicalRows } from '../../support/jugement/outline-rows';
import { readFacts } from '../../support/lecture/lecture';
import { aHeader } from './journal-builder';

const structure: StructureRef = { persona: 'ch', finess: '0B0999999', finessJuridique: '0B0999000', raisonSociale: 'CH FICTIF', secteur: 'SA01' };
const person = (nom: string, profession = '10'): PersonRef => ({ persona: 'aubrac', login: `${nom.toLowerCase()}.1`, rpps: '99900063480', nom, prenom: 'Jeanne', profession });
const patient = (nom: string): PatientRef => ({ persona: 'pat', ins: '160019900000197', oid: '1.2', nom, prenom: 'Pat', naissance: '1960-01-01', situation: 'nominal' });

interface Row { id: string; outline?: number; nom?: string; profession?: string; value?: string; text?: string; notExecuted?: boolean; empty?: boolean }

/** One worker's journal in which each row is a scenario. */
function journal(...rows: Row[]) {
  const facts: Fact[] = [];
  const add = (fact: NewFact): void => { facts.push({ ...fact, seq: facts.length + 1, at: `2026-03-02T08:00:${String(facts.length).padStart(2, '0')}.000Z` } as Fact); };
  for (const { id, outline = 4, nom = 'AUBRAC', profession, value = 'expire', text = `Certificat refusé à Jeanne ${nom}, le 02/03/2026 à 09:00.`, notExecuted, empty } of rows) {
    const scenario: ScenarioRef = { id, name: id, uri: 'f.feature', line: facts.length, feature: 'F', tags: [], ...(outline === 0 ? {} : { outline }) };
    add({ kind: 'marker', marker: 'scenario-start', scenario });
    if (empty !== true) {
      add({ kind: 'act', act: 'admission', professionnels: [person(nom, profession)], patients: [patient(nom)], structure });
      add({ kind: 'act', act: 'target-configured', what: 'certificats', value });
      add({ kind: 'screen', reading: 'message', mapped: true, text, matches: ['refus'] });
    }
    if (notExecuted === true) add({ kind: 'marker', marker: 'not-executed', scenario: id, reason: 'verbe' });
    add({ kind: 'marker', marker: 'scenario-end', scenario: id });
  }
  return [readFacts(facts, 'w1', aHeader(), () => Buffer.alloc(0))];
}
const same = (...rows: Row[]): readonly string[][] => identicalRows(journal(...rows)).map(({ rows: ids }) => [...ids]);

test('two rows of one outline that differ by their personas’ names alone are one', () => {
  assert.deepEqual(same({ id: 'a' }, { id: 'b', nom: 'AUBRACTHIE' }), [['a', 'b']]);
  assert.deepEqual(same({ id: 'a', outline: 4 }, { id: 'b', outline: 9 }), [], 'of two outlines');
  assert.deepEqual(same({ id: 'a', outline: 0 }, { id: 'b', outline: 0 }), [], 'of no outline');
});

test('what a person is, what was set, what was read: each tells two rows apart', () => {
  assert.deepEqual(same({ id: 'a' }, { id: 'b', profession: '21' }), []);
  assert.deepEqual(same({ id: 'a' }, { id: 'b', value: 'revoque' }), []);
  assert.deepEqual(same({ id: 'a' }, { id: 'b', text: 'Établissement inconnu.' }), []);
});

test('a row that did not run, or recorded nothing of its own, is compared with none', () => {
  assert.deepEqual(same({ id: 'a', notExecuted: true }, { id: 'b', notExecuted: true }), []);
  assert.deepEqual(same({ id: 'a', empty: true }, { id: 'b', empty: true }), []);
});
