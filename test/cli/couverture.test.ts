import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Coverage } from '../../support/referentiel/coverage';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { homologair, temporaryFolder, type Ran } from './kit';

let folder: ReturnType<typeof temporaryFolder>;
before(() => { folder = temporaryFolder(); });
after(() => { folder.remove(); });

const couverture = (...args: string[]): Ran => homologair(['couverture', '--sortie', join(folder.path, 'couverture'), ...args]);

test('--json prints the table; every exigence is covered, and the exit code says so', () => {
  const { code, stdout } = couverture('--json');
  // A paper proves nothing of what the wire, the screens or the traces show.
  const onDpi = new Set(loadCatalogue().exigences.filter(({ nature }) => nature.some((kind) => ['fil', 'ecran', 'trace'].includes(kind))).map(({ slug }) => slug));
  const { exigences, inconnus } = JSON.parse(stdout) as Coverage;
  const open = exigences.filter(({ couverte }) => !couverte).map(({ slug }) => slug).sort();
  assert.deepEqual(inconnus, []);
  assert.deepEqual(open, []);
  assert.equal(code, 0);
  assert.ok(exigences.length > 400);
  for (const { slug, couverte, etat, mutants, scenarios, piece, raison } of exigences) {
    assert.equal(couverte, etat === 'scenario' ? scenarios.length > 0 && (mutants.length > 0 || (piece !== null && !onDpi.has(slug))) : etat === 'piece' ? piece !== null : raison !== null, slug);
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

test('with a run, only the rules its scenarios asked count', () => {
  const run = join(folder.path, 'execution');
  mkdirSync(run);
  writeFileSync(join(run, 'resultat.json'), JSON.stringify({
    format: 1, run: 'essai', suite: '0.1.0', startedAt: '', endedAt: '', target: { name: 'DPI', version: '1', temoin: false }, profile: 'défaut', verdict: 'conforme', exitCode: 0,
    notExecuted: [], scenarios: [], exigences: [], journal: [], runFindings: [],
  }));
  const { code, stdout } = couverture('--json', '--passage', run);
  assert.equal(code, 1);
  const { exigences } = JSON.parse(stdout) as Coverage;
  assert.equal(exigences.filter(({ etat }) => etat === 'scenario').length, 0, 'nothing ran, nothing could turn red');
  assert.ok(exigences.some(({ slug, etat }) => slug === 'air-deux-facteurs' && etat === 'sans-mutant'));
});

test('a run or a folder that cannot be used is a usage error', () => {
  const file = join(folder.path, 'fichier.txt');
  writeFileSync(file, '');
  const [bare = '', broken = ''] = ['nu', 'casse'].map((name) => join(folder.path, name));
  for (const path of [bare, broken]) mkdirSync(path);
  writeFileSync(join(broken, 'resultat.json'), '{');
  const named = (name: string, text: string): string => { writeFileSync(join(folder.path, name), text); return join(folder.path, name); };
  for (const [args, said] of [
    [['--passage', join(folder.path, 'nulle-part')], /CLI-DOSSIER.*nulle-part/],
    [['--sortie', join(file, 'dessous')], /CLI-DOSSIER.*fichier\.txt/],
    [['--passage', bare], /CLI-PASSAGE.*pas de resultat\.json/],
    [['--passage', broken], /CLI-PASSAGE.*ne se lit pas.*JSON/],
    [['--dimensions', join(folder.path, 'absent.yaml')], /REFERENTIEL-DIMENSIONS.*ne se lit pas/],
    [['--dimensions', named('sans-source.yaml', '- { nom: Droits, exigences: [air-deux-facteurs] }')], /REFERENTIEL-DIMENSIONS.*source/],
    [['--dimensions', named('double.yaml', '- { nom: A, source: s, exigences: [air-deux-facteurs] }\n- { nom: A, source: s, exigences: [air-deux-facteurs] }')], /REFERENTIEL-DIMENSIONS.*deux fois/],
    [['--dimensions', named('inconnue.yaml', '- { nom: Droits, source: s, exigences: [nulle-part] }')], /REFERENTIEL-INCONNU.*dimension « Droits ».*nulle-part/],
  ] as const) {
    const { code, stderr } = couverture(...args);
    assert.equal(code, 2, stderr);
    assert.equal(stderr.trim().split('\n').length, 1, stderr);
    assert.match(stderr, said);
  }
});

test('--dimensions brings a column, by slug or by tag, with its source', () => {
  const file = join(folder.path, 'dimensions.yaml');
  writeFileSync(file, '- { nom: Authentification, source: "Kit AIR, image de la page 7", exigences: [EXI-v1-23, air-deux-facteurs] }\n- { nom: Traces, source: s, exigences: [traces-six-mois, air-deux-facteurs] }\n');
  const { code, stdout } = couverture('--json', '--dimensions', file);
  assert.equal(code, 0);
  const { exigences, dimensions } = JSON.parse(stdout) as Coverage;
  assert.deepEqual(dimensions, [{ nom: 'Authentification', source: 'Kit AIR, image de la page 7' }, { nom: 'Traces', source: 's' }]);
  assert.deepEqual(exigences.filter((row) => row.dimensions.length > 0).map((row) => [row.slug, row.dimensions]).sort(), [['air-deux-facteurs', ['Authentification', 'Traces']], ['traces-six-mois', ['Traces']]]);
  const written = join(folder.path, 'couverture');
  assert.match(readFileSync(join(written, 'couverture.csv'), 'utf8'), /"dimensions";/);
  const page = readFileSync(join(written, 'index.html'), 'utf8');
  assert.match(page, /Authentification : 1 exigence \(source : Kit AIR, image de la page 7\)/);
  assert.match(page, /<select id="dimension"/);
});
