import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { projectRoot } from '../../support/racine';
import type { Coverage } from '../../support/referentiel/coverage';
import { homologair, temporaryFolder, type Ran } from './kit';

const LACUNES = join(projectRoot, 'test', 'referentiel', 'lacunes.txt');
const listed = readFileSync(LACUNES, 'utf8').split('\n').filter((line) => line !== '');

let folder: ReturnType<typeof temporaryFolder>;
before(() => { folder = temporaryFolder(); });
after(() => { folder.remove(); });

const couverture = (...args: string[]): Ran => homologair(['couverture', '--sortie', join(folder.path, 'couverture'), ...args]);
const list = (name: string, slugs: readonly string[]): string => {
  const file = join(folder.path, name);
  writeFileSync(file, `${slugs.join('\n')}\n`);
  return file;
};

test('--json prints the table and says by its exit code whether something is uncovered', () => {
  const { code, stdout } = couverture('--json');
  const { exigences, inconnus } = JSON.parse(stdout) as Coverage;
  const open = exigences.filter(({ couverte }) => !couverte).map(({ slug }) => slug).sort();
  assert.deepEqual(inconnus, []);
  assert.deepEqual(open, listed);
  assert.equal(code, open.length > 0 ? 1 : 0);
  assert.ok(exigences.length > 400);
  for (const { slug, couverte, etat, mutants, scenarios, piece, raison } of exigences) {
    assert.equal(couverte, etat === 'scenario' ? scenarios.length > 0 && (mutants.length > 0 || piece !== null) : etat === 'piece' ? piece !== null : raison !== null, slug);
  }
});

test('it writes the page, the register, the CSV and the JSON, and prints a line per exigence with the counts of reasons', () => {
  const { stdout } = couverture();
  const written = join(folder.path, 'couverture');
  assert.deepEqual(readdirSync(written).sort(), ['ambiguites.html', 'couverture.csv', 'couverture.json', 'index.html']);
  const { exigences } = JSON.parse(readFileSync(join(written, 'couverture.json'), 'utf8')) as Coverage;
  for (const { slug } of exigences) assert.ok(stdout.includes(` ${slug} `), slug);
  assert.match(stdout, /^ *\d+ texte non obtenu /m);
  assert.match(stdout, /^ *\d+ remplacée /m);
  assert.match(stdout, new RegExp(`^${exigences.length} exigences : `, 'm'));
});

test('with the admitted list, exactly what is missing is admitted', () => {
  const { code, stdout } = couverture('--lacunes-admises', LACUNES);
  assert.equal(code, 0, stdout);
  assert.match(stdout, new RegExp(`${listed.length} lacunes admises restent à couvrir`));
});

test('an uncovered exigence that is not admitted, and an admitted one that is covered, both fail', () => {
  const [first, ...others] = listed;
  const { code, stdout } = couverture('--lacunes-admises', list('autre.txt', [...others, 'air-deux-facteurs']));
  assert.equal(code, 1);
  assert.match(stdout, /✗ air-deux-facteurs est admise comme lacune/);
  // Once nothing is uncovered there is nothing to forget.
  if (first !== undefined) assert.match(stdout, new RegExp(`✗ ${first} n’est pas couverte`));
});

test('with a run, only the rules its scenarios asked count', () => {
  const run = join(folder.path, 'execution');
  mkdirSync(run);
  writeFileSync(join(run, 'resultat.json'), JSON.stringify({ format: 1, scenarios: [], exigences: [], journal: [], runFindings: [] }));
  const { code, stdout } = couverture('--json', '--passage', run);
  assert.equal(code, 1);
  const { exigences } = JSON.parse(stdout) as Coverage;
  assert.equal(exigences.filter(({ etat }) => etat === 'scenario').length, 0, 'nothing ran, nothing could turn red');
  assert.ok(exigences.some(({ slug, etat }) => slug === 'air-deux-facteurs' && etat === 'sans-mutant'));
});

test('a list, a run or a folder that cannot be used is a usage error', () => {
  const file = list('fichier.txt', []);
  for (const [args, said] of [
    [['--lacunes-admises', join(folder.path, 'absente.txt')], /--lacunes-admises.*absente\.txt/], [['--passage', join(folder.path, 'nulle-part')], /CLI-DOSSIER.*nulle-part/],
    [['--sortie', join(file, 'dessous')], /CLI-DOSSIER.*fichier\.txt/],
  ] as const) {
    const { code, stderr } = couverture(...args);
    assert.equal(code, 2, stderr);
    assert.equal(stderr.trim().split('\n').length, 1, stderr);
    assert.match(stderr, said);
  }
});
