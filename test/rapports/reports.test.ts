import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { XmlElement } from 'libxml2-wasm';
import type { Fact } from '../../support/journal/facts';
import { writeAllureResults } from '../../support/rapports/allure/results';
import type { AllureResult, AllureStep } from '../../support/rapports/allure/model';
import { printSummary } from '../../support/rapports/console';
import { writeJunit } from '../../support/rapports/junit';
import { prettyXml } from '../../support/rapports/pretty-xml';
import { recordOf } from '../../support/rapports/record';
import { createRedaction } from '../../support/rapports/redact';
import { writeSummaryHtml } from '../../support/rapports/summary-html';
import { withXml } from '../../support/xml/door';
import { openXml } from '../../support/xml/open';
import { AHEAD, filesOf, HEADER, HOSTILE, KNOWN, leaks, record, RESULTAT } from './fixture';

let parent: string;
before(async () => { await openXml(); parent = mkdtempSync(join(tmpdir(), 'homologair-rapports-')); });
after(() => rmSync(parent, { recursive: true, force: true }));

const allure = (name: string): Map<string, string> => {
  writeAllureResults(RESULTAT, record(), join(parent, name), createRedaction(KNOWN));
  return filesOf(join(parent, name));
};
const resultsOf = (files: Map<string, string>): AllureResult[] => [...files].filter(([name]) => name.endsWith('-result.json')).map(([, text]) => JSON.parse(text) as AllureResult);
const flat = (steps: readonly AllureStep[]): AllureStep[] => steps.flatMap((step) => [step, ...flat(step.steps)]);

test('R10 : aucun canari, sous aucune écriture, dans aucun fichier', () => {
  for (const [name, text] of allure('canaris')) assert.deepEqual(leaks(text), [], name);
  // A reporter that sees the result alone knows only the secrets it was given.
  const redaction = createRedaction([...KNOWN, RESULTAT.runFindings[0]?.got ?? '']);
  for (const [name, text] of Object.entries({ junit: writeJunit(RESULTAT, redaction), html: writeSummaryHtml(RESULTAT, redaction), console: printSummary(RESULTAT, redaction) })) assert.deepEqual(leaks(text), [], name);
});

test('les canaris étaient bien dans la matière : sans masquage, le contrôle les trouve', () => {
  assert.ok(leaks(JSON.stringify(RESULTAT)).length > 0);
});

test('chaque verdict a le mot d’Allure prévu, et le message commence par le verdict', () => {
  const results = resultsOf(allure('verdicts'));
  const expected = { 'EXI-23/vert': 'passed', 'EXI-23/rouge': 'failed', 'EXI-23/doute': 'unknown', 'EXI-23/voir': 'unknown', 'EXI-23/sans': 'skipped', 'EXI-23/jamais': 'skipped', 'EXI-23/panne': 'broken' };
  for (const [id, status] of Object.entries(expected)) {
    const result = results.find(({ fullName }) => fullName.endsWith(id));
    assert.equal(result?.status, status, id);
    if (status !== 'passed') assert.match(result?.statusDetails?.message ?? '', /^(non conforme|non concluant|à examiner|sans objet|non exécuté|erreur du banc)/);
  }
  assert.equal(results.filter(({ name }) => name === 'Passage entier : air/appel-tardif').length, 1);
});

test('sous l’étape en cause : requête, VIHF décodé, réponse, écran, image, traces, refus ; une pièce illisible est dite', () => {
  const files = allure('pieces');
  const red = resultsOf(files).find(({ fullName }) => fullName.endsWith('EXI-23/rouge')) as AllureResult;
  const [step] = red.steps as [AllureStep];
  assert.deepEqual(step.attachments.map(({ name }) => name), ['Requête TD3.1', 'VIHF décodé TD3.1', 'Réponse TD3.1 (200)', 'Échange TD3.1', 'Écran message', 'Lecture de l’écran message', 'Traces du DPI, lues', 'Traces du DPI, export csv', 'Connexion refusée']);
  assert.equal(step.status, 'failed', 'l’étape a le mot de sa règle');
  assert.equal(step.start, Date.UTC(2026, 2, 1, 10, 0, 1));
  for (const { source } of flat(red.steps).flatMap(({ attachments }) => attachments)) assert.ok(files.has(source), source);
  const of = (name: string): string => files.get(step.attachments.find((one) => one.name === name)?.source ?? '') ?? '';
  const claims = JSON.parse(of('VIHF décodé TD3.1')) as Record<string, string>;
  assert.deepEqual([claims['Professionnel (NameID)'], claims['LPS_Nom'], claims['LPS_ID_HOMOLOGATION_DMP']], ['810000000017', 'DPI <Témoin>', '[masqué]']);
  assert.match(of('Requête TD3.1'), /\n {12}<saml2:AttributeValue>\[masqué\]<\/saml2:AttributeValue>\n|\n +<saml2:AttributeValue>\[masqué\]<\/saml2:AttributeValue>\n/);
  assert.match(of('Requête TD3.1'), /<Question>999999999999999<\/Question>/);
  assert.match(of('Échange TD3.1'), /Cookie: \[masqué\]\n.*Authorization: \[masqué\]/s);
});

test('un scénario qui avance l’horloge d’une semaine ne dure pas une semaine, ni son étape, ni le passage', () => {
  const WEEK = 604_800_000, [start, begin] = record().facts('banc-1'), end = record().facts('banc-1').find((fact) => fact.kind === 'marker' && fact.marker === 'step-end');
  const facts = [start, begin, { kind: 'act', act: 'time-moved', milliseconds: WEEK }, end].map((fact, index) => ({ ...fact, seq: index + 1, at: new Date(AHEAD + Date.UTC(2026, 2, 1, 10, 0, index) + (index < 2 ? 0 : WEEK)).toISOString() }) as Fact);
  const folder = mkdtempSync(join(parent, 'horloge-'));
  writeAllureResults({ ...RESULTAT, endedAt: facts.at(-1)?.at ?? '' }, recordOf(HEADER, new Map([['banc-1', facts]]), () => Buffer.alloc(0)), folder, createRedaction(KNOWN));
  const results = resultsOf(filesOf(folder)), red = results.find(({ fullName }) => fullName.endsWith('EXI-23/rouge')) as AllureResult;
  assert.deepEqual(red.steps.map((step) => step.stop - step.start), [2_000]);
  assert.equal(Math.max(...results.map(({ stop }) => stop)) - Math.min(...results.map(({ start: first }) => first)), 3_000);
});

test('libellés : épopée, exigence, récit, sévérité ; identifiants stables d’un passage à l’autre', () => {
  const [one, other] = [resultsOf(allure('a')), resultsOf(allure('b'))];
  assert.deepEqual(one, other);
  const red = one.find(({ fullName }) => fullName.endsWith('EXI-23/rouge')) as AllureResult;
  const label = (name: string): string[] => red.labels.filter((given) => given.name === name).map(({ value }) => value);
  assert.deepEqual([label('epic'), label('feature'), label('story'), label('severity')], [['Consultation en AIR simplifié'], ['EXI-v1 23, EXI-v0 21 : Deux facteurs avant tout appel'], ['Deux facteurs'], ['blocker']]);
  const later = mkdtempSync(join(parent, 'autre-'));
  writeAllureResults({ ...RESULTAT, run: 'passage-2' }, record(), later, createRedaction(KNOWN));
  // Allure 3 finds a result in its history by its test case.
  assert.deepEqual(resultsOf(filesOf(later)).map(({ testCaseId }) => testCaseId).sort(), one.map(({ testCaseId }) => testCaseId).sort());
  assert.deepEqual(resultsOf(filesOf(later)).map(({ historyId }) => historyId).sort(), one.map(({ historyId }) => historyId).sort());
  assert.equal(resultsOf(filesOf(later)).some(({ uuid }) => uuid === red.uuid), false);
});

test('R02, R03, R04 : ni balise active, ni séquence de terminal, ni nom de fichier venu des données', () => {
  const files = allure('hostile');
  for (const [name, text] of files) {
    assert.match(name, /^(?:[0-9a-f]{32}-attachment\.(?:xml|json|txt|jpg|png)|[0-9a-f-]{36}-result\.json|environment\.properties|categories\.json|executor\.json|history\/history(?:-trend)?\.json)$/);
    // eslint-disable-next-line no-control-regex -- what must be absent
    if (!name.endsWith('.jpg')) assert.doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f\u202e]/, name);
  }
  for (const { description } of resultsOf(files)) assert.doesNotMatch(description, /<script/);
  const html = writeSummaryHtml(RESULTAT), junit = writeJunit(RESULTAT), terminal = printSummary(RESULTAT);
  for (const text of [html, junit]) assert.doesNotMatch(text, /<script/);
  // eslint-disable-next-line no-control-regex -- what must be absent
  for (const text of [html, junit, terminal]) assert.doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
  assert.ok(HOSTILE.includes('\u001b'));
});

test('ce qui reste à regarder se lit partout, le scénario restant vert', () => {
  const lookAt = 'reste à regarder : l’icône est l’officielle (capture : fait banc-1:5)';
  const green = { slug: 'icones', numbers: { REM: 'DMP-UX.12' }, sentence: 'Icônes officielles', force: 'contractuelle', verdict: 'à examiner' as const, scenarios: [{ id: 'EXI-23/vert', verdict: 'conforme' as const }], reason: lookAt, lookAt };
  const resultat = { ...RESULTAT, exigences: [...RESULTAT.exigences, green] };
  assert.match(printSummary(resultat), /! à examiner +REM DMP-UX\.12 : Icônes officielles \(1 scénario ; reste à regarder : l’icône/);
  assert.ok(writeSummaryHtml(resultat).includes(lookAt));
  const junit = writeJunit(resultat);
  assert.match(junit, /classname="EXI-23\/vert"[^>]*>\s*<system-out>REM DMP-UX\.12 : reste à regarder : l’icône/);
  assert.equal(withXml(Buffer.from(junit), (root: XmlElement) => root.attr('skipped')?.value), '3', 'the scenario itself holds');
});

test('JUnit est bien formé et ne compte comme réussi que le conforme', () => {
  const junit = writeJunit(RESULTAT);
  const counts = withXml(Buffer.from(junit), (root: XmlElement) => Object.fromEntries(['tests', 'failures', 'errors', 'skipped'].map((name) => [name, root.attr(name)?.value])));
  assert.deepEqual(counts, { tests: '8', failures: '2', errors: '2', skipped: '3' });
});

test('la page de synthèse est en français, sans rien à charger, et chaque lien mène quelque part', () => {
  assert.match(writeSummaryHtml(RESULTAT, createRedaction(), 'historique.html'), /<a href="historique\.html">/);
  const html = writeSummaryHtml(RESULTAT);
  assert.match(html, /<html lang="fr">/);
  assert.doesNotMatch(html, /<(?:script|img|link|iframe)|\ssrc=|url\(|@import|href="[^#]/);
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(target as string), target);
  assert.match(html, /ne prouve rien pour un DPI/);
  for (const word of ['non testée', 'texte non obtenu', 'cible injoignable', 'air/appel-tardif', 'interrompu', 'verbe configurer absent', 'scope="col"', '<caption>']) assert.ok(html.includes(word), word);
});

test('le résumé de console dit verdict, comptes, exigences et ce qui n’a pas été exécuté', () => {
  const lines = printSummary(RESULTAT).split('\n');
  assert.equal(lines.at(-1), 'Verdict du passage : non conforme, 1 scénario non exécuté');
  assert.equal(lines.at(-2), '7 scénarios : 1 erreur du banc, 1 non conforme, 1 non concluant, 1 à examiner, 1 non exécuté, 1 sans objet, 1 conforme');
  for (const expected of ['Journal banc-1 : interrompu', '  ✗ non conforme  EXI-v1 23, EXI-v0 21 : Deux facteurs avant tout appel (2 scénarios)', '  … EXI-23/jamais : verbe configurer absent',
    '  … 1 exigence du catalogue que ce passage n’a pas éprouvée : la synthèse dit pourquoi']) assert.ok(lines.includes(expected), `${expected}\n${lines.join('\n')}`);
});

test('XML mis en page : ordre, préfixes et entités gardés ; ce qui n’est pas du XML est rendu au texte brut', () => {
  assert.equal(prettyXml(Buffer.from('<a:x xmlns:a="urn:a"><a:y z="&lt;">un &amp; deux</a:y><b/><c></c><!-- n --></a:x>')), '<a:x xmlns:a="urn:a">\n  <a:y z="&lt;">un &amp; deux</a:y>\n  <b/>\n  <c></c>\n  <!-- n -->\n</a:x>\n');
  for (const bad of ['<a>', 'texte', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', '']) assert.equal(prettyXml(Buffer.from(bad)), undefined, bad);
  assert.equal(HEADER.format, 1);
});
