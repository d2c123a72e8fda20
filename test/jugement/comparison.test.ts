import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareRuns } from '../../support/jugement/comparison';
import type { JudgedQuestion, JudgedScenario, Resultat } from '../../support/jugement/resultat';
import { comparisonMarkdown } from '../../support/rapports/comparison';
import type { Verdict } from '../../support/rules/finding';

const scenario = (id: string, verdict: Verdict, name = `Nom ${id}`): JudgedScenario => ({
  id, name, feature: 'F', uri: `features/${id}.feature`, line: 7, tags: [], worker: 'w1', verdict, durationMs: 1, steps: [],
  questions: verdict === 'conforme' ? [] : [{ scenario: id, step: 0, text: 't', rule: 'air/essai', ruleVersion: 1, params: {}, verdict, findings: [{ verdict, expected: 'deux facteurs', got: 'un seul', fact: 'w1:12' }] }],
});
const run = (verdicts: Record<string, Verdict>, exigences: Record<string, Verdict | 'non testée'> = {}, version = '1.0'): Resultat => ({
  format: 1, run: `passage-${version}`, suite: '0.1.0', startedAt: '', endedAt: '', target: { name: 'DPI', version, temoin: false }, profile: 'défaut', verdict: 'conforme', exitCode: 0,
  notExecuted: [], journal: [], scenarios: Object.entries(verdicts).map(([id, verdict]) => scenario(id, verdict)), runFindings: [],
  exigences: Object.entries(exigences).map(([slug, verdict]) => ({ slug, numbers: { 'EXI-v1': slug }, sentence: `Phrase ${slug}.`, force: 'opposable', verdict, scenarios: [] })),
});
const changed = (before: Record<string, Verdict>, after: Record<string, Verdict>) => {
  const { scenarios, regressions } = compareRuns(run(before), run(after));
  return { changes: scenarios.map(({ id, change }) => `${id} ${change}`), regressions };
};

describe('comparer deux exécutions', () => {
  it('dit ce qui se perd, se gagne, ou change sans l’un ni l’autre', () => {
    assert.deepEqual(changed({ a: 'conforme', b: 'non conforme', c: 'conforme', d: 'conforme' }, { a: 'non conforme', b: 'conforme', c: 'sans objet', d: 'conforme' }),
      { changes: ['a perdu', 'b gagne', 'c change'], regressions: 1 });
  });
  it('compte un vert qu’on ne voit plus comme une régression, un rouge qu’on ne voit plus non', () => {
    assert.deepEqual(changed({ a: 'conforme', b: 'non conforme' }, {}), { changes: ['a disparu', 'b disparu'], regressions: 1 });
    assert.deepEqual(changed({ a: 'conforme' }, { a: 'non exécuté' }), { changes: ['a perdu'], regressions: 1 });
    assert.deepEqual(changed({}, { a: 'non conforme' }), { changes: ['a apparu'], regressions: 0 });
  });
  it('tient une exigence non testée pour non exécutée', () => {
    const { exigences, regressions } = compareRuns(run({}, { '23': 'conforme', '24': 'non testée' }), run({}, { '23': 'non testée', '24': 'conforme' }));
    assert.deepEqual([exigences.map(({ id, change }) => `${id} ${change}`), regressions], [['23 perdu', '24 gagne'], 1]);
  });
  it('ne tient pas pour perdue une exigence jamais testée qui est maintenant à examiner ; rouge, elle l’est', () => {
    const { exigences, regressions } = compareRuns(run({}, { '23': 'non testée', '24': 'non testée', '25': 'non testée' }), run({}, { '23': 'à examiner', '24': 'non concluant', '25': 'non conforme' }));
    assert.deepEqual([exigences.map(({ id, change }) => `${id} ${change}`), regressions], [['23 change', '24 change', '25 perdu'], 1]);
  });
  it('ne tient pas pour perdue une exigence dont les scénarios tiennent et dont quelque chose se regarde', () => {
    const before = run({}, { '12': 'conforme' }), after = run({}, { '12': 'à examiner' });
    const told = { ...after, exigences: after.exigences.map((one) => ({ ...one, reason: 'reste à regarder : l’icône', lookAt: 'reste à regarder : l’icône' })) };
    const comparison = compareRuns(before, told);
    assert.deepEqual([comparison.exigences.map(({ id, change }) => `${id} ${change}`), comparison.regressions], [['12 change'], 0]);
    assert.match(comparisonMarkdown(before, told, comparison), /à examiner\n {2}- reste à regarder : l’icône/);
  });
  it('ne trouve rien entre une exécution et elle-même', () => {
    const same = run({ a: 'conforme', b: 'non conforme' }, { '23': 'conforme' });
    const comparison = compareRuns(same, same);
    assert.deepEqual(comparison, { runRules: [], exigences: [], scenarios: [], questions: [], regressions: 0 });
    assert.match(comparisonMarkdown(same, same, comparison), /Aucune régression\.\n\nAucun verdict n’a changé\./);
  });
});

describe('la comparaison en Markdown', () => {
  const before = run({ a: 'conforme', b: 'non conforme' }, { '23': 'conforme' }), after = run({ a: 'non conforme', b: 'conforme' }, { '23': 'non conforme' }, '1.1');
  const text = comparisonMarkdown(before, after, compareRuns(before, after));
  it('nomme les deux exécutions, ce qui diffère, et le fait qui l’explique', () => {
    assert.match(text, /\| cible \| DPI 1\.0 \| DPI 1\.1 \(autre\) \|/);
    assert.match(text, /\*\*2 régressions\.\*\*/);
    assert.match(text, /### Perdu \(1\)\n\n- EXI-v1 23 : Phrase 23\. — ✓ conforme → ✗ non conforme/);
    assert.match(text, /- Nom a \(features\/a\.feature:7\) — ✓ conforme → ✗ non conforme\n {2}- air\/essai : attendu : deux facteurs ; obtenu : un seul ; fait w1:12/);
  });
  it('explique un gain par ce que la première exécution trouvait', () => assert.match(text, /- Nom b .*✗ non conforme → ✓ conforme\n {2}- air\/essai/));
  it('ne laisse pas ce qui est enregistré devenir du balisage', () => {
    const hostile = { ...run({}), scenarios: [scenario('a', 'conforme', '[lien](http://x) <script> | **gras**\n# titre')] };
    const [line] = comparisonMarkdown(hostile, run({}), compareRuns(hostile, run({}))).split('\n').filter((one) => one.includes('lien'));
    assert.match(line ?? '', /^- \\\[lien\\\]\(http:\/\/x\) \\<script\\> \\\| \\\*\\\*gras\\\*\\\* \\# titre \(/);
  });
});

const found = (rule: string, verdict: Verdict, fact?: string): Resultat['runFindings'][number] => ({ rule, verdict, ...(verdict === 'conforme' ? {} : { expected: 'un FINESS sous contrat', got: '0B0990012' }), ...(fact === undefined ? {} : { fact }) });
const judged = (verdict: Verdict, runFindings: Resultat['runFindings']): Resultat => ({ ...run({ a: 'conforme' }), verdict, runFindings });
const told = (before: Resultat, after: Resultat): { regressions: number; text: string } => {
  const comparison = compareRuns(before, after);
  return { regressions: comparison.regressions, text: comparisonMarkdown(before, after, comparison) };
};

/** Nothing but the whole run changes: no scenario, no exigence says it. */
const WHOLE: readonly (readonly [string, Resultat, Resultat, number, RegExp])[] = [
  ['une règle du passage devient rouge', judged('à examiner', [found('piece/finess-des-jetons', 'conforme', 'w1:3')]), judged('non conforme', [found('piece/finess-des-jetons', 'conforme', 'w1:3'), found('piece/finess-des-jetons', 'non conforme', 'w1:239')]), 2,
    /## Passage entier\n\n- verdict du passage — ! à examiner → ✗ non conforme\n\n### Perdu \(1\)\n\n- piece\/finess-des-jetons — ✓ conforme → ✗ non conforme\n {2}- attendu : un FINESS sous contrat ; obtenu : 0B0990012 ; fait w1:239/],
  ['elle redevient verte', judged('non conforme', [found('piece/finess-des-jetons', 'non conforme', 'w1:239')]), judged('à examiner', [found('piece/finess-des-jetons', 'conforme')]), 0, /### Gagné \(1\)\n\n- piece\/finess-des-jetons — ✗ non conforme → ✓ conforme\n {2}- .*fait w1:239/],
  ['le journal se dit interrompu, dont rien n’était dit', judged('conforme', []), judged('conforme', [found('journal/intact', 'non concluant')]), 1, /### Perdu \(1\)\n\n- journal\/intact — rien à redire → \? non concluant/],
  ['plus rien n’est dit du journal', judged('conforme', [found('journal/intact', 'non concluant')]), judged('conforme', []), 0, /### Gagné \(1\)\n\n- journal\/intact — \? non concluant → rien à redire/],
  ['une règle verte du passage disparaît', judged('conforme', [found('vihf/deux-lectures', 'conforme')]), judged('conforme', []), 1, /### Disparu \(1\)/],
  ['le seul verdict du passage empire', judged('conforme', []), judged('erreur du banc', []), 1, /- verdict du passage — ✓ conforme → # erreur du banc/],
  ['un passage qui n’avait rien déroulé est à examiner', judged('non exécuté', []), judged('à examiner', []), 0, /- verdict du passage — … non exécuté → ! à examiner/],
];
describe('comparer ce que disent les passages entiers', () => {
  for (const [name, before, after, regressions, text] of WHOLE) {
    it(name, () => {
      const comparison = told(before, after);
      assert.equal(comparison.regressions, regressions);
      assert.match(comparison.text, text);
      assert.doesNotMatch(comparison.text, /Aucun verdict n’a changé/);
    });
  }
  it('le même rouge des deux côtés n’est pas une régression, où qu’en soit le fait', () => {
    const { regressions, text } = told(judged('non conforme', [found('r', 'non conforme', 'w1:2')]), judged('non conforme', [found('r', 'non conforme', 'w2:9')]));
    assert.equal(regressions, 0);
    assert.match(text, /Aucun verdict n’a changé/);
  });
});

const question = (rule: string, verdict: Verdict, step: number, params: Record<string, string> = {}): JudgedQuestion => ({
  scenario: 'a', step, text: `étape ${rule}`, rule, ruleVersion: 1, params, verdict, findings: [{ verdict, ...(verdict === 'conforme' ? {} : { expected: `ce que veut ${rule}`, got: 'autre chose', fact: `w1:${step}` }) }],
});
const asking = (verdict: Verdict, questions: JudgedQuestion[], passed: number[] = []): Resultat => ({
  ...run({}), verdict, scenarios: [{ ...scenario('a', verdict), questions, steps: passed.map((index) => ({ index, text: '', status: 'PASSED', facts: [] })) }],
});
const ask = (before: Resultat, after: Resultat): { changes: string[]; regressions: number; text: string } => ({
  ...told(before, after), changes: compareRuns(before, after).questions.flatMap(({ questions }) => questions.map(({ change, before: old, after: now }) => `${(old ?? now)?.rule ?? ''} ${change}`)),
});

describe('comparer les questions d’un scénario', () => {
  it('rouge par A puis rouge par B : B est perdue, A gagnée, chacune avec son fait', () => {
    const { changes, regressions, text } = ask(asking('non conforme', [question('r/a', 'non conforme', 5), question('r/b', 'conforme', 6)]), asking('non conforme', [question('r/a', 'conforme', 5), question('r/b', 'non conforme', 6)]));
    assert.deepEqual([changes, regressions], [['r/a gagne', 'r/b perdu'], 1]);
    assert.match(text, /\*\*1 régression\.\*\*\n\n## Scénarios\n\n### Verdict inchangé, questions changées \(1\)\n\n- Nom a \(features\/a\.feature:7\) — ✗ non conforme\n/);
    assert.match(text, / {2}- question gagnée : « étape r\/a » \(r\/a\) — ✗ non conforme → ✓ conforme ; attendu : ce que veut r\/a ; obtenu : autre chose ; fait w1:5\n/);
    assert.match(text, / {2}- question perdue : « étape r\/b » \(r\/b\) — ✓ conforme → ✗ non conforme ; attendu : ce que veut r\/b ; obtenu : autre chose ; fait w1:6\n/);
  });
  it('B que A arrêtée plus tôt cachait est dite nouvelle : la corriger n’a rien fait perdre', () => {
    const { changes, regressions, text } = ask(asking('non conforme', [question('r/a', 'non conforme', 2)]), asking('non conforme', [question('r/a', 'conforme', 2), question('r/b', 'non conforme', 6)]));
    assert.deepEqual([changes, regressions], [['r/a gagne', 'r/b apparu'], 0]);
    assert.match(text, /question nouvelle : « étape r\/b » \(r\/b\) — absent → ✗ non conforme ; .*fait w1:6/);
  });
  it('une question verte que plus rien ne pose est une perte ; arrêtée avec son scénario, elle n’est pas comptée deux fois', () => {
    const before = asking('conforme', [question('r/a', 'conforme', 2), question('r/b', 'conforme', 6)]);
    assert.deepEqual(ask(before, asking('conforme', [question('r/a', 'conforme', 2)], [2, 6])).changes, ['r/b disparu']);
    const stopped = ask(before, asking('non conforme', [question('r/a', 'non conforme', 2)]));
    // The question, its scenario, the run.
    assert.deepEqual([stopped.changes, stopped.regressions], [['r/a perdu'], 3]);
    assert.equal(stopped.text.split('ce que veut r/a').length, 2, 'said once');
  });
  it('les paramètres distinguent deux questions d’une étape ; une étape insérée avant n’en fait perdre aucune', () => {
    const two = (one: Verdict, other: Verdict, step: number): JudgedQuestion[] => [question('r/a', one, step, { de: 'x', a: 'y' }), question('r/a', other, step, { de: 'z' })];
    assert.deepEqual(ask(asking('conforme', two('conforme', 'conforme', 2)), asking('conforme', [question('r/c', 'conforme', 2), ...two('conforme', 'conforme', 3)])).changes, []);
    assert.deepEqual(ask(asking('non conforme', two('non conforme', 'conforme', 2)), asking('non conforme', two('conforme', 'non conforme', 3))).changes, ['r/a gagne', 'r/a perdu']);
    const swapped = question('r/a', 'conforme', 2, { a: 'y', de: 'x' });
    assert.deepEqual(ask(asking('conforme', [swapped]), asking('conforme', [question('r/a', 'conforme', 2, { de: 'x', a: 'y' })])).changes, [], 'order of parameters');
  });
});
