import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, it } from 'node:test';
import { judgeRun } from '../../support/jugement/run';
import type { Verdict } from '../../support/rules/finding';
import { echo, rulesOf, writeRun, type StepScript } from './record';

const rules = rulesOf(echo());
const judgeOne = (steps: StepScript[], more: Partial<Parameters<typeof writeRun>[0][0]> = {}, closed = true) => {
  const folder = writeRun([{ id: 's', steps, ...more }], { closed });
  try {
    return judgeRun(folder, undefined, { rules, runRules: [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const GREEN: StepScript = { asks: ['conforme'] };
const TABLE: { name: string; steps: StepScript[]; more?: Parameters<typeof judgeOne>[1]; closed?: boolean; verdict: Verdict; exit: number; reason?: RegExp }[] = [
  { name: 'une question verte', steps: [{}, GREEN], verdict: 'conforme', exit: 0 },
  { name: 'la pire de ses questions', steps: [{ asks: ['conforme', 'à examiner'] }, { asks: ['sans objet'] }], verdict: 'à examiner', exit: 3 },
  { name: 'une question rouge arrête l’étape', steps: [{ asks: ['non conforme'], status: 'FAILED', code: 'question' }, { unseen: true }], verdict: 'non conforme', exit: 1 },
  { name: 'une étape passée, rouge au jugement (fait tardif)', steps: [{ asks: ['non conforme'] }], verdict: 'non conforme', exit: 1 },
  { name: 'question indécise', steps: [{ asks: ['non concluant'], status: 'FAILED', code: 'question' }], verdict: 'non concluant', exit: 3 },
  { name: 'réponse provisoire que le jugement ne confirme pas', steps: [{ asks: ['conforme'], status: 'FAILED', code: 'question', trouble: 'rouge' }], verdict: 'erreur du banc', exit: 4, reason: /ne confirme pas/ },
  { name: 'aucune question', steps: [{}, {}], verdict: 'erreur du banc', exit: 4, reason: /aucune question/ },
  { name: 'sans objet seulement', steps: [{ asks: ['sans objet'] }], verdict: 'sans objet', exit: 0 },
  { name: 'verbe manquant', steps: [GREEN, { status: 'FAILED', code: 'non-execute', trouble: 'la cible ne sait pas : ouvrirDocument' }], more: { notExecuted: 'la cible ne sait pas : ouvrirDocument' }, verdict: 'non exécuté', exit: 3, reason: /ouvrirDocument/ },
  { name: 'navigateur absent', steps: [{ status: 'FAILED', code: 'CIBLE-NAVIGATEUR', trouble: 'Aucun navigateur' }], verdict: 'non exécuté', exit: 3 },
  { name: 'geste qui n’aboutit pas', steps: [GREEN, { status: 'FAILED', code: 'CIBLE-GESTE', trouble: 'Le geste n’a pas abouti' }], verdict: 'non concluant', exit: 3, reason: /abouti/ },
  { name: 'défaut du banc dans une étape', steps: [GREEN, { status: 'FAILED', code: 'banc', trouble: 'boum' }], verdict: 'erreur du banc', exit: 4 },
  { name: 'échec sans code ni question', steps: [GREEN, { status: 'FAILED' }], verdict: 'erreur du banc', exit: 4 },
  { name: 'rouge puis défaut : le défaut prévaut', steps: [{ asks: ['non conforme'] }, { status: 'FAILED', code: 'banc' }], verdict: 'erreur du banc', exit: 4 },
  { name: 'rouge puis geste impossible : le rouge prévaut', steps: [{ asks: ['non conforme'] }, { status: 'FAILED', code: 'CIBLE-GESTE' }], verdict: 'non conforme', exit: 1 },
  { name: 'étape non définie', steps: [GREEN, { unseen: true, streamed: 'UNDEFINED' }], verdict: 'erreur du banc', exit: 4, reason: /non définie/ },
  { name: 'étape ambiguë', steps: [GREEN, { unseen: true, streamed: 'AMBIGUOUS' }], verdict: 'erreur du banc', exit: 4, reason: /ambiguë/ },
  { name: 'étape en attente', steps: [GREEN, { status: 'PENDING' }], verdict: 'non exécuté', exit: 3 },
  { name: 'étape sautée sans raison', steps: [GREEN, { unseen: true, streamed: 'SKIPPED' }], verdict: 'non exécuté', exit: 3 },
  { name: 'cible qui n’a pas pu être préparée : dite à sa première étape', steps: [{ status: 'SKIPPED', code: 'CIBLE-ADMISSION', trouble: 'La porte ne répond pas' }, { unseen: true, streamed: 'SKIPPED' }], more: { hooks: ['SKIPPED', 'PASSED'] }, verdict: 'non concluant', exit: 3, reason: /La porte ne répond pas/ },
  { name: 'étape que cucumber dit passée et que le journal ignore', steps: [GREEN, { unseen: true, streamed: 'PASSED' }], verdict: 'erreur du banc', exit: 4, reason: /n’en a pas trace/ },
  { name: 'étape que cucumber dit en échec et que le journal dit passée', steps: [{ ...GREEN, streamed: 'FAILED' }], verdict: 'erreur du banc', exit: 4, reason: /le journal dit/ },
  { name: 'rangement en échec', steps: [GREEN], more: { hooks: ['PASSED', 'FAILED'] }, verdict: 'erreur du banc', exit: 4, reason: /rangement/ },
  { name: 'observations rouges, dites à cucumber à la fin', steps: [{ asks: ['non conforme'] }, { asks: ['conforme'] }], more: { hooks: ['PASSED', 'FAILED'] }, verdict: 'non conforme', exit: 1 },
  { name: 'observations rouges, et un rangement en échec', steps: [{ asks: ['non conforme'] }], more: { hooks: ['FAILED', 'FAILED'] }, verdict: 'erreur du banc', exit: 4 },
  { name: 'tué pendant une étape', steps: [GREEN, { torn: true }], more: { open: true, streamed: false }, closed: false, verdict: 'non concluant', exit: 3, reason: /interromp/ },
  { name: 'écart à un texte qui n’oblige pas', steps: [{ asks: ['non conforme'] }], more: { tags: ['@EXI-2'] }, verdict: 'à examiner', exit: 3, reason: /observation/ },
  { name: 'écart à un texte qui oblige et à un qui n’oblige pas', steps: [{ asks: ['non conforme'] }], more: { tags: ['@EXI-1', '@EXI-2', '@bloquant'] }, verdict: 'non conforme', exit: 1 },
  { name: 'sans étiquette d’exigence, le rouge reste rouge', steps: [{ asks: ['non conforme'] }], more: { tags: ['@positif'] }, verdict: 'non conforme', exit: 1 },
];

describe('le verdict d’un scénario', () => {
  for (const { name, steps, more, closed, verdict, exit, reason } of TABLE) {
    it(`${name} : ${verdict}`, () => {
      const { scenarios: [scenario], exitCode, runFindings } = judgeOne(steps, more, closed);
      assert.equal(scenario?.verdict, verdict, JSON.stringify(scenario, null, 1));
      if (reason !== undefined) assert.match(scenario?.reason ?? '', reason);
      assert.equal(exitCode, exit, JSON.stringify(runFindings));
    });
  }

  it('dit la durée sans le temps que le banc a avancé, et les faits de chaque étape', () => {
    const { scenarios: [scenario] } = judgeOne([{}, GREEN]);
    assert.equal(scenario?.durationMs, 60);
    assert.deepEqual(scenario?.steps.map(({ status, facts }) => [status, facts]), [['PASSED', []], ['PASSED', ['w1:5']]]);
  });

  for (const [name, rule] of [['muette', { ...echo(), judge: () => [] }], ['en panne', { ...echo(), judge: () => { throw new Error('boum'); } }]] as const) {
    it(`une règle ${name} est une erreur du banc`, () => {
      const folder = writeRun([{ id: 's', steps: [GREEN] }]);
      const { scenarios: [scenario], exitCode } = judgeRun(folder, undefined, { rules: rulesOf(rule), runRules: [] });
      assert.equal(scenario?.verdict, 'erreur du banc');
      assert.equal(exitCode, 4);
      rmSync(folder, { recursive: true });
    });
  }
  it('une règle inconnue est une erreur du banc', () => {
    const folder = writeRun([{ id: 's', steps: [GREEN] }]);
    assert.equal(judgeRun(folder, undefined, { rules: rulesOf(), runRules: [] }).scenarios[0]?.verdict, 'erreur du banc');
    rmSync(folder, { recursive: true });
  });
});
