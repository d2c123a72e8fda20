import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { HomologairError } from '../../support/erreurs/error';
import type { JudgedExigence, Resultat } from '../../support/jugement/resultat';
import { environmentOf } from '../../support/rapports/allure/environment';
import { allure2History, allure3History } from '../../support/rapports/allure/history';
import { allure3HistoryId, allure3ResultId, testCaseId } from '../../support/rapports/allure/identifiers';
import type { AllureResult, AllureStep } from '../../support/rapports/allure/model';
import type { Place } from '../../support/rapports/allure/referentiel';
import { writeAllureResults } from '../../support/rapports/allure/results';
import { gravest, severityOf } from '../../support/rapports/allure/severity';
import { layOut, type AllureTree } from '../../support/rapports/allure/tree';
import { entryOf } from '../../support/rapports/historique/entry';
import { createRedaction } from '../../support/rapports/redact';
import { loadAddresses } from '../../support/referentiel/addresses';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import type { Exigence } from '../../support/referentiel/schema';
import { openXml } from '../../support/xml/open';
import { filesOf, HEADER, KNOWN, record, RESULTAT } from './fixture';

let parent: string;
before(async () => { await openXml(); parent = mkdtempSync(join(tmpdir(), 'homologair-allure-')); });
after(() => rmSync(parent, { recursive: true, force: true }));

const written = (name: string, resultat: Resultat = RESULTAT): AllureResult[] => {
  writeAllureResults(resultat, record(), join(parent, name), createRedaction(KNOWN), { addressOf: loadAddresses() });
  return [...filesOf(join(parent, name))].filter(([file]) => file.endsWith('-result.json')).map(([, text]) => JSON.parse(text) as AllureResult);
};
const attachmentsOf = (steps: readonly AllureStep[]): string[] => steps.flatMap((step) => [...step.attachments.map(({ source }) => source), ...attachmentsOf(step.steps)]);

test('la gravité vient de la réserve possible, puis de la force du texte', () => {
  const table: [reserve: boolean, force: Exigence['force'], severity: string][] = [
    [false, 'opposable', 'blocker'], [false, 'contractuelle', 'blocker'], [true, 'opposable', 'critical'], [true, 'contractuelle', 'normal'],
    [true, 'recommandation', 'minor'], [true, 'projet', 'trivial'], [true, 'prépublication', 'trivial'], [true, 'historique', 'trivial'],
  ];
  for (const [reserve, force, severity] of table) assert.equal(severityOf({ reserve, force }), severity, `${reserve} ${force}`);
  assert.equal(gravest([{ reserve: true, force: 'historique' }, { reserve: false, force: 'opposable' }]), 'blocker');
  assert.equal(gravest([]), 'normal');
  const { exigences } = loadCatalogue(), numbers = exigences.filter((exigence) => severityOf(exigence) === 'blocker').flatMap(({ numeros }) => numeros['EXI-v1'] ?? []);
  assert.deepEqual(numbers.sort(), ['04', '23', '25', '29'], 'les quatre exigences sans réserve, et elles seules');
});

test('liens : le texte source ; sans adresse connue, pas de lien inventé', () => {
  const red = written('liens').find(({ fullName }) => fullName.endsWith('EXI-23/rouge'));
  assert.deepEqual(red?.links.map(({ url }) => url), ['https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048368244']);
  assert.match(red?.description ?? '', /Référentiel DMP, document 003, §6\.1 ; opposable, sans réserve possible/);
  const addressOf = loadAddresses();
  assert.equal(addressOf({ lieu: 'T#190 et T#191', texte: 'Guide d\'intégration DMP' })?.url, 'https://bitbucket.org/devbox-sante/homologation/issues/190');
  assert.equal(addressOf({ lieu: 'FAQ des industriels n° 10943', texte: 'REM DPI' })?.url, 'https://industriels.esante.gouv.fr/faq-des-industriels/10943');
  assert.equal(addressOf({ lieu: 'non trouvé', texte: 'Guide d\'intégration DMP' }), undefined);
  for (const { lieu, texte } of loadCatalogue().exigences) assert.doesNotMatch(addressOf({ lieu, texte })?.url ?? '', /\$1|undefined/, lieu);
  for (const bad of ['adresses: [{ lieu: "(", nom: x, adresse: "https://x.fr" }]', 'adresses: [{ nom: x, adresse: "https://x.fr" }]', 'adresses: [{ lieu: x, nom: x, adresse: "javascript:alert(1)" }]']) {
    assert.throws(() => loadAddresses(bad), (error) => error instanceof HomologairError && error.code === 'REFERENTIEL-FICHIER', bad);
  }
});

test('la page Environnement porte tout ce qui situe le passage ; sans cible nommée ni version, pas de rapport', () => {
  const entries = new Map(environmentOf(RESULTAT, record()));
  for (const [key, expected] of [['Version de la cible', /^1$/], ['Profil', /^defaut$/], ['Version de la suite', /^0\.1\.0$/], ['Version du catalogue', /^1 exigences, empreinte abcdef012345$/], ['Certificats présentés au DMP simulé', /^aucun$/],
    ['Décalage d’horloge du banc', /^3600,0 s$/], ['Lectures choisies des ambiguïtés', /^place-de-la-methode = attribut$/], ['Certificat du DMP simulé', /CN=localhost/]] as const) assert.match(entries.get(key) ?? '', expected, key);
  for (const [name, version, missing] of [['', '1', 'le nom'], ['DPI', ' ', 'la version']] as const) {
    assert.throws(() => environmentOf({ ...RESULTAT, target: { name, version, temoin: false } }, record()), (error) => error instanceof HomologairError && error.code === 'RAPPORT-CIBLE' && error.message.includes(missing));
  }
});

test('deux étapes qui montrent la même chose ont chacune leur fichier : Allure 3 n’en montre un qu’une fois', () => {
  const twice = { ...RESULTAT, scenarios: RESULTAT.scenarios.map((scenario) => (scenario.id === 'EXI-23/rouge' ? { ...scenario, steps: [...scenario.steps, { ...scenario.steps[0], index: 1 } as (typeof scenario.steps)[number]] } : scenario)) };
  const results = written('doubles', twice), names = results.flatMap(({ steps }) => attachmentsOf(steps));
  assert.ok(names.length >= 18, String(names.length));
  assert.deepEqual([...new Set(names)].length, names.length);
  const files = filesOf(join(parent, 'doubles'));
  for (const name of names) assert.ok(files.has(name), name);
  assert.deepEqual(written('doubles-encore', twice), results, 'mêmes entrées, mêmes noms');
});

const group = ({ groupsById, root }: AllureTree, ...path: string[]): AllureTree['groupsById'][string] | undefined => path.reduce<AllureTree['groupsById'][string] | undefined>((parent, name, depth) =>
  ((depth === 0 ? root.groups : parent?.groups) ?? []).map((id) => groupsById[id]).find((one) => one?.name === name), undefined);

test('l’arbre : un scénario sous chacune de ses exigences, dans le chapitre de chacune, compté par ce qu’il en dit', () => {
  const [one, two, alone] = ['1', '2', '3'].map((uuid) => allure3ResultId(uuid)) as [string, string, string];
  const tree: AllureTree = {
    root: { groups: ['a', 'p'], leaves: [] }, leavesById: { [one]: { nodeId: one, status: 'failed' }, [two]: { nodeId: two, status: 'passed' }, [alone]: { nodeId: alone, status: 'broken' } },
    groupsById: { a: { nodeId: 'a', name: 'A', statistic: { total: 2 }, leaves: [one, two] }, p: { nodeId: 'p', name: 'Passage entier', statistic: { total: 1 }, groups: ['r'] }, r: { nodeId: 'r', name: 'règle', statistic: { total: 1 }, leaves: [alone] } },
  };
  const places: Place[] = [
    { chapter: 'A', exigence: 'a1', results: [{ uuid: '1', status: 'passed' }, { uuid: '2', status: 'passed' }] }, { chapter: 'A', exigence: 'a2', results: [{ uuid: '1', status: 'failed' }, { uuid: 'inconnu', status: 'failed' }] },
    { chapter: 'B', exigence: 'b1', results: [{ uuid: '1', status: 'failed' }] },
  ];
  const made = layOut(tree, places);
  const shown = (...path: string[]): [string | undefined, string | undefined][] => (group(made, ...path)?.leaves ?? []).map((id) => [made.leavesById[id]?.nodeId, made.leavesById[id]?.status]);
  assert.deepEqual(made.root.groups?.map((id) => made.groupsById[id]?.name), ['A', 'B', 'Passage entier']);
  assert.deepEqual(group(made, 'A')?.groups?.map((id) => made.groupsById[id]?.name), ['a1', 'a2']);
  assert.deepEqual(group(made, 'B')?.groups?.map((id) => made.groupsById[id]?.name), ['b1'], 'aucun croisement de chapitres et d’exigences');
  assert.deepEqual([shown('A', 'a1'), shown('A', 'a2'), shown('B', 'b1')], [[[one, 'passed'], [two, 'passed']], [[one, 'failed']], [[one, 'failed']]], 'ce qu’un scénario dit de chacune');
  assert.deepEqual([group(made, 'A', 'a1')?.statistic, group(made, 'A')?.statistic], [{ total: 2, passed: 2 }, { total: 3, passed: 2, failed: 1 }]);
  assert.deepEqual(shown('Passage entier', 'règle'), [[alone, 'broken']], 'ce qui n’a pas de place garde la sienne');
  // The page sorts a group by the least order of its leaves.
  const least = (id: string): number => Math.min(...(made.groupsById[id]?.leaves ?? []).map((leaf) => made.leavesById[leaf]?.groupOrder ?? Infinity), ...(made.groupsById[id]?.groups ?? []).map(least));
  const orders = made.root.groups?.map(least) ?? [];
  assert.deepEqual(orders, [...orders].sort((first, second) => first - second), 'l’ordre du catalogue');
  for (const id of [one, two, alone]) assert.deepEqual(made.leavesById[id], tree.leavesById[id], 'chaque résultat se retrouve aussi par son identifiant');
});

test('un scénario a pour chapitre et exigence la première pour laquelle il fut écrit', () => {
  const exigences: JudgedExigence[] = [{ slug: 'autre', numbers: {}, sentence: 'Vue par une règle', force: 'opposable', verdict: 'conforme', scenarios: [{ id: 'EXI-23/vert', verdict: 'conforme' }] }, ...RESULTAT.exigences];
  const green = written('premiere', { ...RESULTAT, exigences }).find(({ fullName }) => fullName.endsWith('EXI-23/vert'));
  assert.deepEqual(green?.labels.filter(({ name }) => name === 'epic' || name === 'feature').map(({ value }) => value), ['Consultation en AIR simplifié', 'EXI-v1 23, EXI-v0 21 : Deux facteurs avant tout appel']);
});

test('historique pour Allure 3 et pour Allure 2 : un passage par ligne ou par point, daté de son début, jamais par le mot d’Allure', () => {
  const earlier = [1, 2].map((day) => ({ ...entryOf(RESULTAT, HEADER, createRedaction(KNOWN)), run: `passage-${day}`, startedAt: `2026-02-0${day}T10:00:00.000Z` }));
  const lines = allure3History(earlier).trim().split('\n').map((line) => JSON.parse(line) as { timestamp: number; testResults: Record<string, { status: string; historyId: string }> });
  assert.deepEqual(lines.map(({ timestamp }) => timestamp), [Date.UTC(2026, 1, 1, 10), Date.UTC(2026, 1, 2, 10)]);
  assert.equal(lines[0]?.testResults[allure3HistoryId('EXI-23/doute')]?.status, 'unknown');
  const files = allure2History(earlier) as { 'history.json': Record<string, { statistic: Record<string, number>; items: { status: string }[] }>; 'history-trend.json': { buildOrder: number; data: Record<string, number> }[] };
  assert.deepEqual(files['history.json'][testCaseId('EXI-23/panne')]?.items.map(({ status }) => status), ['broken', 'broken']);
  assert.deepEqual(files['history-trend.json'].map(({ buildOrder, data }) => [buildOrder, data['total'], data['passed']]), [[2, 7, 1], [1, 7, 1]]);
});
