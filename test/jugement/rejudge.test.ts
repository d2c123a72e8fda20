import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { JournalHeader } from '../../support/journal/facts';
import { rejudge } from '../../support/jugement/rejudge';
import { writeResult } from '../../support/jugement/result-file';
import type { Resultat } from '../../support/jugement/resultat';
import { judgeRun } from '../../support/jugement/run';
import { echo, rulesOf, writeRun } from './record';

const options = { rules: rulesOf(echo()), runRules: [] };
const folders: string[] = [];
after(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });
function judgedRun(header: Partial<JournalHeader> = {}): string {
  const folder = writeRun([{ id: 'a', steps: [{ asks: ['conforme'] }] }, { id: 'b', steps: [{ asks: ['non conforme'] }], worker: 'w2' }], { header });
  folders.push(folder);
  writeResult(folder, judgeRun(folder, undefined, options));
  return folder;
}
const edit = (folder: string, change: (resultat: Resultat) => void): void => {
  const file = join(folder, 'resultat.json');
  const resultat = JSON.parse(readFileSync(file, 'utf8')) as Resultat;
  change(resultat);
  writeFileSync(file, JSON.stringify(resultat));
};

describe('rejuger', () => {
  it('rend les mêmes verdicts, aussi une fois déplacé', () => {
    const folder = judgedRun();
    const moved = `${folder}-ailleurs`;
    renameSync(folder, moved);
    folders.push(moved);
    const { resultat, differences } = rejudge(moved, options);
    assert.deepEqual(differences, []);
    assert.equal(resultat.exitCode, 1);
    assert.deepEqual(resultat, JSON.parse(readFileSync(join(moved, 'resultat.json'), 'utf8')));
  });

  const EDITS: { name: string; change(resultat: Resultat): void; told: RegExp; exit: number }[] = [
    { name: 'le verdict d’une question', change: (r) => { r.scenarios[1]!.questions[0]!.verdict = 'conforme'; }, told: /question « étape 0 » de « b » : « conforme » au fichier, « non conforme »/, exit: 1 },
    { name: 'le verdict d’un scénario', change: (r) => { r.scenarios[1]!.verdict = 'conforme'; }, told: /scénario « b »/, exit: 1 },
    { name: 'le verdict de l’exécution', change: (r) => { r.verdict = 'conforme'; }, told: /verdict de l’exécution/, exit: 1 },
    { name: 'le code de sortie', change: (r) => { r.exitCode = 0; }, told: /code de sortie/, exit: 1 },
    { name: 'le verdict d’une exigence', change: (r) => { r.exigences[0]!.verdict = 'conforme'; }, told: /exigence exi-liee/, exit: 1 },
    { name: 'un scénario retiré', change: (r) => { r.scenarios.pop(); }, told: /scénario « b » : « absent »/, exit: 1 },
    { name: 'un constat', change: (r) => { r.scenarios[0]!.questions[0]!.findings[0]!.got = 'autre'; }, told: /constats de la question/, exit: 1 },
    { name: 'la cible', change: (r) => { r.target.name = 'autre'; }, told: /identité/, exit: 1 },
    { name: 'la tête d’un journal', change: (r) => { r.journal[0]!.head = '0'.repeat(64); }, told: /tête du journal w1/, exit: 5 },
    { name: 'un journal retiré du résultat', change: (r) => { r.journal.pop(); }, told: /journal w2/, exit: 5 },
  ];
  for (const { name, change, told, exit } of EDITS) {
    it(`dit qu’on a changé ${name}`, () => {
      const folder = judgedRun();
      edit(folder, change);
      const { resultat, differences } = rejudge(folder, options);
      assert.match(differences.map(({ text }) => text).join('\n'), told);
      assert.equal(resultat.exitCode, exit);
    });
  }

  it('dit qu’une règle a changé de version, et de réponse', () => {
    const folder = judgedRun();
    const version = rejudge(folder, { rules: rulesOf(echo(2)), runRules: [] });
    assert.ok(version.differences.every(({ kind }) => kind === 'regle'));
    assert.match(version.differences.map(({ text }) => text).join('\n'), /essai\/echo : version 1 à l’exécution, version 2 aujourd’hui/);
    const answer = rejudge(folder, { rules: rulesOf(echo(2, 'conforme')), runRules: [] });
    assert.match(answer.differences.map(({ text }) => text).join('\n'), /scénario « b » : « non conforme » au fichier, « conforme »/);
    assert.match(rejudge(folder, { rules: rulesOf(), runRules: [] }).differences.map(({ text }) => text).join('\n'), /disparue/);
  });

  it('des lectures d’une autre version se disent, et comme cause ; un journal d’avant ce champ se lit', () => {
    const folder = judgedRun({ readings: { 'lectures/faits': 1 } }), texts = (more: object): string => rejudge(folder, { ...options, ...more }).differences.map(({ kind, text }) => `${kind} ${text}`).join('\n');
    assert.equal(texts({ readings: { 'lectures/faits': 1, 'lectures/neuve': 4 } }), '');
    assert.equal(texts({ readings: { 'lectures/faits': 2 } }), 'lecture rejugé par une version plus récente des lectures (lectures/faits : version 1 à l’exécution, version 2 aujourd’hui).');
    assert.match(texts({ readings: { 'lectures/faits': 0 } }), /plus ancienne des lectures/);
    assert.match(texts({ readings: {} }), /version 1 à l’exécution, disparue aujourd’hui/);
    assert.deepEqual(rejudge(judgedRun(), { ...options, readings: { 'lectures/faits': 2 } }).differences, []);
  });

  it('une autre version du banc se dit quand quelque chose diffère, et seulement alors', () => {
    const folder = judgedRun(), differs = { rules: rulesOf(echo(1, 'conforme')), runRules: [] };
    const benchTold = (more: object): boolean => rejudge(folder, { ...options, ...more }).differences.some(({ kind, text }) => kind === 'lecture' && /autre version du banc \(0\.1\.0 à l’exécution, 9\.0\.0 aujourd’hui\)/.test(text));
    assert.deepEqual([benchTold({ suite: '9.0.0' }), benchTold({ ...differs, suite: '9.0.0' }), benchTold({ ...differs, suite: '0.1.0' })], [false, true, false]);
  });

  it('ce qu’une règle dit du passage entier est comparé règle par règle', () => {
    const folder = judgedRun(), told = rejudge(folder, { rules: options.rules, runRules: [{ ...echo(1, 'non concluant'), id: 'essai/passage' }] }).differences;
    assert.ok(told.some(({ rule, text }) => rule === 'essai/passage' && /passage entier, règle essai\/passage : « absent » au fichier, « non concluant »/.test(text)));
    edit(folder, (resultat) => { resultat.runFindings.push({ rule: 'banc/forge', verdict: 'conforme' }); });
    assert.match(rejudge(folder, options).differences.map(({ text }) => text).join('\n'), /règle banc\/forge : « conforme » au fichier, « absent »/);
  });

  it('un verdict puis une règle : les deux différences sont dites', () => {
    const folder = judgedRun();
    edit(folder, (resultat) => { resultat.scenarios[0]!.verdict = 'non conforme'; });
    const text = rejudge(folder, { rules: rulesOf(echo(2)), runRules: [] }).differences.map((difference) => difference.text).join('\n');
    assert.match(text, /scénario « a »/);
    assert.match(text, /règle essai\/echo/);
  });

  it('chaque octet changé du journal, clôture comprise, donne le code 5', () => {
    const folder = judgedRun();
    const file = join(folder, 'journal', 'w1.ndjson');
    const original = readFileSync(file);
    const positions = [0, 40, Math.floor(original.length / 2), original.lastIndexOf(0x0a, original.length - 2) + 20, original.lastIndexOf('"at"') + 10, original.length - 3, original.length - 1];
    for (const at of positions) {
      const copy = Buffer.from(original);
      copy[at] = copy[at]! ^ 1;
      writeFileSync(file, copy);
      assert.equal(rejudge(folder, options).resultat.exitCode, 5, `octet ${at}`);
    }
    writeFileSync(file, original);
    assert.equal(rejudge(folder, options).resultat.exitCode, 1);
  });

  it('un journal retiré, ou coupé net entre deux lignes, donne le code 5', () => {
    const folder = judgedRun();
    const file = join(folder, 'journal', 'w2.ndjson');
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, `${lines.slice(0, 3).join('\n')}\n`);
    assert.equal(rejudge(folder, options).resultat.exitCode, 5);
    rmSync(file);
    assert.equal(rejudge(folder, options).resultat.exitCode, 5);
  });

  it('sans resultat.json, juge et le dit', () => {
    const folder = judgedRun();
    rmSync(join(folder, 'resultat.json'));
    const { resultat, differences } = rejudge(folder, options);
    assert.equal(resultat.exitCode, 1);
    assert.match(differences[0]?.text ?? '', /resultat\.json/);
  });
});
