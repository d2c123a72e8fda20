import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareRuns } from '../../support/jugement/comparison';
import type { JudgedScenario, Resultat } from '../../support/jugement/resultat';
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
  it('ne trouve rien entre une exécution et elle-même', () => {
    const same = run({ a: 'conforme', b: 'non conforme' }, { '23': 'conforme' });
    const comparison = compareRuns(same, same);
    assert.deepEqual(comparison, { exigences: [], scenarios: [], regressions: 0 });
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
