import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, it } from 'node:test';
import { exitCodeOf } from '../../support/jugement/exit-code';
import { worst, WORST_FIRST } from '../../support/jugement/order';
import { judgeRun } from '../../support/jugement/run';
import type { Verdict } from '../../support/rules/finding';
import { echo, exigence, observe, rulesOf, writeRun, type ScenarioScript } from './record';

const rules = rulesOf(echo(), observe);
const scenario = (id: string, verdict: Verdict, more: Partial<ScenarioScript> = {}): ScenarioScript => ({ id, steps: [{ asks: [verdict] }], ...more });
const judge = (scenarios: ScenarioScript[], options: Parameters<typeof writeRun>[1] = {}) => {
  const folder = writeRun(scenarios, options);
  try {
    return judgeRun(folder, undefined, { rules, runRules: [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
const accepting = (...accepts: Verdict[]) => ({ header: { profile: { name: 'p', accepts } } });

describe('le verdict d’une exécution', () => {
  it('est celui du pire scénario exécuté ; ce qui n’a pas couru est à côté', () => {
    const resultat = judge([scenario('a', 'conforme'), scenario('b', 'à examiner'), { id: 'c', steps: [{ status: 'FAILED', code: 'non-execute', trouble: 'verbe' }], notExecuted: 'verbe' }], accepting('à examiner', 'non exécuté'));
    assert.equal(resultat.verdict, 'à examiner');
    assert.deepEqual(resultat.notExecuted, [{ scenario: 'c', reason: 'verbe' }]);
    assert.equal(resultat.exitCode, 0);
  });
  it('n’est jamais vert par absence', () => {
    assert.deepEqual([judge([]).verdict, judge([]).exitCode], ['non concluant', 3]);
    const none = judge([{ id: 'c', steps: [{ status: 'FAILED', code: 'non-execute' }], notExecuted: 'verbe' }]);
    assert.deepEqual([none.verdict, none.exitCode], ['non exécuté', 3]);
  });
  it('un flux absent, ou qui dit autre chose que le journal, se voit', () => {
    assert.equal(judge([scenario('a', 'conforme')], { stream: false }).exitCode, 3);
    const unknown = judge([scenario('a', 'conforme', { streamed: false }), scenario('b', 'conforme')]);
    assert.deepEqual([unknown.exitCode, unknown.runFindings.map(({ rule }) => rule)], [4, ['banc/flux-et-journal']]);
  });
  it('un scénario enregistré deux fois est une erreur du banc', () => {
    assert.equal(judge([scenario('a', 'conforme'), scenario('a', 'à examiner', { worker: 'w2' })]).exitCode, 4);
  });
  it('une interruption n’est jamais acceptée', () => {
    const resultat = judge([scenario('a', 'conforme')], { closed: false, ...accepting('non concluant', 'à examiner', 'non exécuté') });
    assert.deepEqual([resultat.exitCode, resultat.journal[0]?.state], [3, 'interrompu']);
  });

  const exigences = (scenarios: ScenarioScript[]) => Object.fromEntries(judge(scenarios).exigences.map(({ slug, verdict }) => [slug, verdict]));
  it('remonte à l’exigence par l’étiquette et par la règle', () => {
    assert.deepEqual(exigences([scenario('a', 'conforme')]), { 'exi-liee': 'conforme', 'rec-libre': 'non testée', 'exi-sans-scenario': 'non testée' });
    // The echo rule names exi-liee: a red of it elsewhere tells too.
    assert.deepEqual(exigences([scenario('a', 'conforme'), scenario('b', 'non conforme', { tags: ['@EXI-3'] })]),
      { 'exi-liee': 'non conforme', 'rec-libre': 'non testée', 'exi-sans-scenario': 'non conforme' });
    assert.equal(exigences([scenario('a', 'non conforme', { tags: ['@EXI-2'] })])['rec-libre'], 'à examiner');
  });

  const toLookAt = (...verdicts: Verdict[]) => {
    const catalogue = { sha256: '', exigences: [{ ...exigence('exi-liee', '1', 'opposable'), resteAVoir: 'l’icône est l’officielle' }], means: [] };
    return judge([{ id: 'a', steps: [{ asks: verdicts, captures: ['fermé', 'fermé', 'ouvert'] }] }], { header: { catalogue } });
  };
  it('une exigence verte dont quelque chose se regarde finit à examiner, avec ses captures', () => {
    const { verdict, exitCode, scenarios, exigences: [own] } = toLookAt('conforme');
    assert.deepEqual({ run: verdict, exitCode, scenario: scenarios[0]?.verdict, exigence: own?.verdict }, { run: 'conforme', exitCode: 0, scenario: 'conforme', exigence: 'à examiner' });
    assert.equal(own?.lookAt, 'reste à regarder : l’icône est l’officielle (captures : faits w1:3, w1:5)');
    assert.equal(own.reason, own.lookAt);
  });
  it('ce qui reste à regarder ne change ni un rouge, ni un doute', () => {
    for (const verdict of ['non conforme', 'non concluant', 'sans objet'] as const) assert.deepEqual(toLookAt(verdict).exigences.map((own) => [own.verdict, own.lookAt]), [[verdict, undefined]]);
  });

  const OBSERVED: [string, ScenarioScript, { verdict: Verdict; liee: string; libre: string }][] = [
    ['un écart observé pèse sur la recommandation, pas sur ce qui oblige', { id: 'a', tags: ['@EXI-1', '@EXI-2'], steps: [{ asks: ['conforme'], observes: ['non conforme'] }] }, { verdict: 'à examiner', liee: 'conforme', libre: 'à examiner' }],
    ['un point à examiner non plus', { id: 'a', tags: ['@EXI-1', '@EXI-2'], steps: [{ asks: ['conforme'], observes: ['à examiner'] }] }, { verdict: 'à examiner', liee: 'conforme', libre: 'à examiner' }],
    ['ni une observation qui n’a pas pu se faire', { id: 'a', tags: ['@EXI-1', '@EXI-2'], steps: [{ asks: ['conforme'], observes: ['non concluant'] }] }, { verdict: 'non concluant', liee: 'conforme', libre: 'non concluant' }],
    ['l’écart à ce qui oblige reste rouge', { id: 'a', tags: ['@EXI-1', '@EXI-2'], steps: [{ asks: ['non conforme'], observes: ['à examiner'] }] }, { verdict: 'non conforme', liee: 'non conforme', libre: 'à examiner' }],
    ['une étape arrêtée ne laisse rien de côté', { id: 'a', tags: ['@EXI-1', '@EXI-2'], steps: [{ asks: ['conforme'] }, { observes: ['non concluant'], status: 'FAILED', code: 'question' }, { unseen: true }] }, { verdict: 'non concluant', liee: 'non concluant', libre: 'non concluant' }],
    ['ce qui n’a pas été exécuté le reste', { id: 'a', tags: ['@EXI-1', '@EXI-2'], steps: [{ asks: ['conforme'], observes: ['à examiner'] }, { status: 'PENDING' }] }, { verdict: 'à examiner', liee: 'à examiner', libre: 'à examiner' }],
    ['sans étiquette de la recommandation, la règle montre ce qui oblige', { id: 'a', tags: ['@EXI-1'], steps: [{ asks: ['conforme'], observes: ['non conforme'] }] }, { verdict: 'non conforme', liee: 'non conforme', libre: 'à examiner' }],
    ['une erreur du banc pèse sur tout', { id: 'a', tags: ['@EXI-1', '@EXI-2'], steps: [{ asks: ['conforme'], observes: ['erreur du banc'] }] }, { verdict: 'erreur du banc', liee: 'erreur du banc', libre: 'erreur du banc' }],
  ];
  for (const [name, script, { verdict, liee, libre }] of OBSERVED) {
    it(name, () => {
      const resultat = judge([script]), of = (slug: string) => resultat.exigences.find((one) => one.slug === slug)?.verdict;
      assert.deepEqual({ verdict: resultat.scenarios[0]?.verdict, liee: of('exi-liee'), libre: of('rec-libre') }, { verdict, liee, libre });
    });
  }
});

describe('le code de sortie', () => {
  const TABLE: [Partial<Parameters<typeof exitCodeOf>[0]>, number][] = [
    [{ verdicts: ['conforme', 'sans objet'] }, 0], [{ verdicts: ['non conforme', 'non concluant'] }, 1], [{ verdicts: ['non concluant'] }, 3],
    [{ verdicts: ['à examiner'] }, 3], [{ verdicts: ['non exécuté'] }, 3], [{ verdicts: ['à examiner'], accepts: ['à examiner'] }, 0],
    [{ verdicts: ['à examiner', 'non concluant'], accepts: ['à examiner'] }, 3], [{ verdicts: ['erreur du banc', 'non conforme'] }, 4],
    [{ verdicts: ['erreur du banc'], altered: true }, 5], [{ verdicts: ['conforme'], altered: true }, 5], [{ verdicts: ['conforme'], interrupted: true }, 3],
    [{ verdicts: ['non conforme'], interrupted: true }, 1], [{ verdicts: ['non conforme'], accepts: ['non conforme'] }, 1],
  ];
  for (const [basis, code] of TABLE) it(`${JSON.stringify(basis)} : ${code}`, () => assert.equal(exitCodeOf({ altered: false, interrupted: false, verdicts: [], accepts: [], ...basis }), code));

  it('l’ordre des verdicts est total', () => {
    for (const [rank, verdict] of WORST_FIRST.entries()) assert.equal(worst([...WORST_FIRST.slice(rank)].reverse()), verdict);
    assert.equal(worst([]), undefined);
  });
});
