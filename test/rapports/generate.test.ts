import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { finishReport } from '../../support/rapports/allure/finish';
import { generateAllure } from '../../support/rapports/allure/generate';
import { inFrench } from '../../support/rapports/allure/french';
import { allure3ResultId } from '../../support/rapports/allure/identifiers';
import type { Place } from '../../support/rapports/allure/referentiel';
import { writeAllureResults } from '../../support/rapports/allure/results';
import type { AllureTree } from '../../support/rapports/allure/tree';
import { entryOf, type HistoryEntry } from '../../support/rapports/historique/entry';
import { createRedaction } from '../../support/rapports/redact';
import { openXml } from '../../support/xml/open';
import { HEADER, KNOWN, leaks, record, RESULTAT } from './fixture';

let parent: string, results: string, places: Place[];
before(async () => {
  await openXml();
  parent = mkdtempSync(join(tmpdir(), 'homologair-allure-'));
  results = join(parent, 'allure-results');
  places = writeAllureResults(RESULTAT, record(), results, createRedaction(KNOWN), { earlier: EARLIER });
});
after(() => rmSync(parent, { recursive: true, force: true }));

/** Texts embedded in a single-file report, decoded. */
const embedded = (page: string): string => [page, ...[...page.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g)].map(([run]) => Buffer.from(run, 'base64').toString('utf8'))].join('\n');

const EARLIER: HistoryEntry[] = [{ ...entryOf(RESULTAT, HEADER, createRedaction(KNOWN)), run: 'passage-0', startedAt: '2026-02-01T10:00:00.000Z' }];

/** A JSON file of a single-file report. */
const data = <T>(page: string, name: string): T => {
  const [, base64 = ''] = page.split(`d("${name}","`)[1]?.match(/^([^"]*)"/) ?? [];
  return JSON.parse(Buffer.from(base64, 'base64').toString('utf8')) as T;
};

for (const version of [3, 2] as const) {
  test(`Allure ${version} fait son rapport en français, en un fichier, sans canari`, async (t) => {
    const made = await generateAllure(results, { version, output: join(parent, `allure-${version}`), reportName: 'Passage d’essai', places, earlier: EARLIER });
    if (!made.ok && version === 2 && /Java/.test(made.reason)) { t.skip(made.reason); return; }
    assert.ok(made.ok, made.ok ? '' : made.reason);
    const page = readFileSync(made.index, 'utf8'), all = embedded(page);
    for (const expected of ['Deux facteurs avant tout appel', 'Non concluant', 'Requête TD3.1']) assert.ok(all.includes(expected), expected);
    assert.deepEqual(leaks(page), []);
    assert.ok(readdirSync(join(parent, `allure-${version}`)).includes('index.html'));
    assert.equal(/googletagmanager|google-analytics|dataLayer/.test(page), false, 'la page n’appelle personne');
  });
}

test('Allure 3 : chapitre, exigence, scénario ; l’historique de la cible', async () => {
  const made = await generateAllure(results, { version: 3, output: join(parent, 'arbre'), reportName: 'Arbre', places, earlier: EARLIER });
  assert.ok(made.ok, made.ok ? '' : made.reason);
  const page = readFileSync(made.index, 'utf8');
  assert.match(page, /^<!DOCTYPE html>\s*<html dir="ltr" lang="fr">/);
  for (const name of ['widgets/tree.json', 'widgets/default/tree.json']) {
    const { root, groupsById, leavesById } = data<AllureTree>(page, name);
    const chapter = root.groups?.map((id) => groupsById[id]).find((group) => group?.name === 'Consultation en AIR simplifié');
    const [exigence, ...others] = chapter?.groups?.map((id) => groupsById[id]) ?? [];
    assert.equal(others.length, 0);
    assert.equal(exigence?.name, 'EXI-v1 23, EXI-v0 21 (non conforme) : Deux facteurs avant tout appel');
    assert.deepEqual([exigence?.leaves?.length, exigence?.statistic], [2, { total: 2, passed: 1, failed: 1 }]);
    const leaves = exigence?.leaves?.map((id) => leavesById[id]) ?? [];
    assert.deepEqual(leaves.map((leaf) => leaf?.status), ['passed', 'failed']);
    for (const leaf of leaves) assert.ok(page.includes(`d("data/test-results/${leaf?.nodeId}.json"`), 'un clic ouvre le scénario');
  }
  // Allure's own file names are digests: only what they hold tells them apart.
  const names = [...page.matchAll(/d\("(data\/test-results\/[0-9a-f]+\.json)"/g)].map(([, name]) => name as string);
  const shown = names.map((name) => data<{ name: string; history: { status: string }[] }>(page, name)), green = shown.find(({ name }) => name === 'Scénario EXI-23/vert');
  assert.deepEqual(green?.history.map(({ status }) => status), ['passed'], 'le passage précédent est retrouvé');
});

const WORDS = ['"report":"Rapport"', '"resolution":"Suite donnée"', '"fullname":"Nom complet"', 'children:"Mis en page par"', '{name:"Exécuté par"'];
test('Allure 3 : ce que son dictionnaire laisse en anglais est dit en français', () => {
  const [, base64 = ''] = /<script[^>]* src="data:text\/javascript;base64,([^"]+)"/.exec(readFileSync(join(parent, 'allure-3', 'index.html'), 'utf8')) ?? [];
  const program = Buffer.from(base64, 'base64').toString('utf8');
  for (const word of WORDS) assert.ok(program.includes(word), word);
  for (const word of ['Powered by', '{name:"executor"']) assert.ok(!program.includes(word), word);
  assert.equal(inFrench(program), undefined, 'un programme qui n’a plus ces mots est dit');
});

test('Allure 3 en plusieurs fichiers, pour un serveur : les mêmes arbres, la même page sans appel', () => {
  const folder = join(parent, 'servi'), call = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-X"></script>\n<script>\nwindow.dataLayer = window.dataLayer || [];\n</script>';
  mkdirSync(join(folder, 'widgets', 'default'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), `<!DOCTYPE html>\n<html dir="ltr" lang="en"><body>${call}<script>reste</script></body></html>`);
  for (const name of ['widgets/tree.json', 'widgets/default/tree.json']) writeFileSync(join(folder, name), JSON.stringify({ root: {}, groupsById: {}, leavesById: Object.fromEntries(places.flatMap((place) => place.results.map(({ uuid }) => [allure3ResultId(uuid), { nodeId: allure3ResultId(uuid), status: 'passed' }]))) }));
  const packed = join(dirname(require.resolve('@allurereport/plugin-awesome')), 'static', 'report.tar'), app = execFileSync('tar', ['-tf', packed], { encoding: 'utf8' }).split('\n').find((name) => /app-[0-9a-f]+\.js$/.test(name)) ?? '';
  writeFileSync(join(folder, basename(app)), execFileSync('tar', ['-xOf', packed, app], { maxBuffer: 64 * 2 ** 20 }));
  assert.equal(finishReport(folder, 3, places), undefined);
  for (const word of WORDS) assert.ok(readFileSync(join(folder, basename(app)), 'utf8').includes(word), word);
  assert.equal(readFileSync(join(folder, 'index.html'), 'utf8'), '<!DOCTYPE html>\n<html dir="ltr" lang="fr"><body><script>reste</script></body></html>');
  for (const name of ['widgets/tree.json', 'widgets/default/tree.json']) assert.match(readFileSync(join(folder, name), 'utf8'), /"name":"Consultation en AIR simplifié"/, name);
});

test('Allure 3 : une page d’une autre forme se dit, sans exception', () => {
  const folder = join(parent, 'autre-forme');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<html dir="ltr" lang="en"><body></body></html>');
  assert.match(finishReport(folder, 3, places) ?? '', /mesure d’audience à retirer, l’arbre à ranger, les mots restés en anglais/);
});

test('un outil ou un dossier qui manque se dit en une phrase, sans exception', async () => {
  assert.deepEqual(await generateAllure(join(parent, 'absent'), { version: 3, output: join(parent, 'x') }), { ok: false, reason: `Le dossier des résultats Allure est absent : ${join(parent, 'absent')}.` });
  const path = process.env['PATH'], home = process.env['JAVA_HOME'];
  try {
    process.env['PATH'] = '';
    delete process.env['JAVA_HOME'];
    const made = await generateAllure(results, { version: 2, output: join(parent, 'x') });
    assert.match(made.ok ? '' : made.reason, /demande Java/);
  } finally {
    process.env['PATH'] = path;
    if (home !== undefined) process.env['JAVA_HOME'] = home;
  }
});
