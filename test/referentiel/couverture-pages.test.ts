import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import { sharedBrowser } from '../../support/dpi/web/browser';
import { projectRoot } from '../../support/racine';
import { writeAmbiguitiesHtml } from '../../support/rapports/couverture-ambiguites';
import { csvCell, writeCoverageCsv } from '../../support/rapports/couverture-csv';
import { writeCoverageHtml } from '../../support/rapports/couverture-html';
import { V1_COUNT, v1Rows } from '../../support/rapports/couverture-v1';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { coverage, type Coverage } from '../../support/referentiel/coverage';
import { UNVERIFIABLE_REASONS } from '../../support/referentiel/schema';
import { browserOrSkip } from '../dpi/browser';

const catalogue = loadCatalogue();
const whole = coverage(catalogue, {
  scenarios: [{ id: 'f/un', name: 'Deux facteurs', tags: ['@EXI-v1-23'] }, { id: 'f/deux', name: 'Sans mutant', tags: ['@EXI-v1-02'] }],
  rules: [{ id: 'air/regle', exigences: ['air-deux-facteurs'] }], dimensions: [{ nom: 'Authentification', source: 'une image', exigences: ['air-deux-facteurs'] }], mutants: [{ id: 'second-facteur-non-demande', exigence: 'air-deux-facteurs', rule: 'air/regle' }],
});
const nameOfPiece = (key: string): string => `titre de ${key}`;
const page = writeCoverageHtml(whole, { nameOfPiece });
const register = writeAmbiguitiesHtml(catalogue);

const browser = sharedBrowser();
after(() => browser.close());

test('the pages fetch nothing, and run only the script whose digest they declare', () => {
  for (const text of [page, register]) {
    assert.doesNotMatch(text, /<(?:link|img|iframe|object|embed)\b|\bsrc=|@import|url\(/);
    assert.doesNotMatch(text, /\son[a-z]+=/, 'inline handlers');
  }
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, body]) => body ?? '');
  assert.equal(scripts.length, 1);
  assert.ok(page.includes(`script-src 'sha256-${createHash('sha256').update(scripts[0] ?? '').digest('base64')}'`));
  assert.doesNotMatch(register, /<script/);
});

test('every link leads to a place of one of the pages, and no place is there twice', () => {
  const ids = (text: string): string[] => [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
  for (const text of [page, register]) assert.equal(new Set(ids(text)).size, ids(text).length);
  const places = { 'index.html': new Set(ids(page)), 'ambiguites.html': new Set(ids(register)) };
  for (const [own, text] of [['index.html', page], ['ambiguites.html', register]] as const) for (const [, href] of text.matchAll(/href="([^"]+)"/g)) {
    const [file, anchor] = (href ?? '').split('#');
    if (file === 'couverture.csv' || file === 'couverture.json') continue;
    const target = places[(file || own) as keyof typeof places];
    assert.ok(target, href);
    if (anchor !== undefined) assert.ok(target.has(anchor), href);
  }
});

test('the 29 rows of v1.0 come first, each with its number, and the two without text stay open', () => {
  const rows = v1Rows(whole.exigences);
  assert.deepEqual([rows.length, rows[0]?.number, rows[28]?.number], [V1_COUNT, '01', '29']);
  assert.deepEqual(rows.filter(({ row }) => row?.etat === 'ouverte').length, 2);
  const table = page.slice(page.indexOf('id="v1"'), page.indexOf('id="raisons"'));
  assert.equal([...table.matchAll(/<tr><th scope="row">/g)].length, 29);
  assert.equal([...table.matchAll(/class="verdict etat-scenario"/g)].length, 1, 'only the one a mutant can turn red is green');
  assert.match(table, /texte non obtenu : elle reste ouverte/);
  assert.match(v1Html({ ...whole, exigences: [] }), /absente du catalogue/);
});
const v1Html = (table: Coverage): string => writeCoverageHtml(table, { nameOfPiece });

test('every exigence, chapter and reason shows, with its count', () => {
  for (const { slug } of whole.exigences) assert.ok(page.includes(`<tr id="${slug}"`), slug);
  for (const reason of Object.keys(UNVERIFIABLE_REASONS)) {
    const count = whole.exigences.filter(({ motif }) => motif === reason).length;
    assert.match(page, new RegExp(`id="raison-${reason}".*?<td>${count}</td></tr>`), reason);
  }
  assert.match(page, /Pièce : titre de pv-auto-homologation|titre de contrat-air/);
});

test('the register shows both sources, the default and the switch of each entry, and every gap', () => {
  for (const { slug, lectures, commutateur } of catalogue.ambiguities) {
    const start = register.indexOf(`id="${slug}"`), block = register.slice(start, register.indexOf('</section>', start));
    assert.equal([...block.matchAll(/Source : /g)].length, Object.keys(lectures).length, slug);
    assert.equal([...block.matchAll(/lecture par défaut/g)].length, 1, slug);
    assert.ok(block.includes(`ambiguites: { ${commutateur}: `), slug);
  }
  for (const { slug } of catalogue.gaps) assert.ok(register.includes(`id="${slug}"`), slug);
});

test('text from data stays text, in the pages as in a spreadsheet', () => {
  const [first] = whole.exigences;
  assert.ok(first);
  const hostile: Coverage = { exigences: [{ ...first, phrase: '<script>alert(1)</script>', chapitre: '"><img src=x>', slug: 'x', scenarios: ['s'] }], inconnus: [{ ou: '<b>', nom: '&' }], dimensions: [{ nom: '<b>d</b>', source: '<img>' }], scenarios: { s: '=HYPERLINK("x")' } };
  const text = writeCoverageHtml(hostile, { nameOfPiece });
  assert.doesNotMatch(text, /<script>alert|<img|<b>/);
  for (const start of ['=', '+', '-', '@', '\t', '\r']) assert.equal(csvCell(`${start}1+1`).startsWith(`"${start}`), false, JSON.stringify(start));
  assert.equal(csvCell('=SOMME("a")'), `"'=SOMME(""a"")"`);
  const csv = writeCoverageCsv([{ ...first, phrase: '@cmd', commentaire: null }]);
  assert.ok(csv.startsWith('\ufeff"texte";'));
  assert.match(csv, /;"'@cmd";/);
});

test('the CSV has one record per exigence, all of the same width', () => {
  // Quoted cells may hold line ends: records are counted by a reader, not by lines.
  const records = [...writeCoverageCsv(whole.exigences).slice(1).matchAll(/(?:"(?:[^"]|"")*"(?:;|\r\n))/g)].map(([cell]) => cell);
  const widths: number[] = [];
  let width = 0;
  for (const cell of records) { width += 1; if (cell.endsWith('\r\n')) { widths.push(width); width = 0; } }
  assert.equal(widths.length, whole.exigences.length + 1);
  assert.deepEqual([...new Set(widths)], [21]);
});

const AXE = readFileSync(createRequire(join(projectRoot, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
/** A share of the table: the whole of it takes the checker long, and repeats the same shapes. */
const share: Coverage = { ...whole, exigences: whole.exigences.filter(({ etat, numeros }, index) => numeros['EXI-v1'] !== undefined || etat !== 'rien' || index % 8 === 0).slice(0, 60) };

test('the filter keeps what matches words, state, text and force, and the pages are accessible', async (t) => {
  if (!await browserOrSkip(t, browser)) return;
  const context = await (await browser.get()).newContext();
  t.after(() => context.close());
  const tab = await context.newPage();
  const refused: string[] = [];
  tab.on('console', (message) => { if (message.type() === 'error') refused.push(message.text()); });
  await tab.setContent(writeCoverageHtml(share, { nameOfPiece }));
  const shown = (): Promise<string[]> => tab.locator('tr[data-etat]:visible').evaluateAll((rows) => rows.map((row) => row.id));
  assert.equal((await shown()).length, 60);
  await tab.getByLabel('Mots ou numéro').fill('EXI-v1-23 deux FACTEURS');
  assert.deepEqual(await shown(), ['air-deux-facteurs']);
  assert.equal(await tab.locator('form.filtre output').innerText(), '1 exigence');
  assert.equal(await tab.locator('section[data-groupe]:visible').count(), 1, 'texts left empty go');
  await tab.getByRole('button', { name: 'Tout montrer' }).click();
  await tab.getByRole('combobox', { name: 'Dimension' }).selectOption('Authentification');
  assert.deepEqual(await shown(), ['air-deux-facteurs']);
  await tab.getByRole('button', { name: 'Tout montrer' }).click();
  await tab.getByLabel('État').selectOption('sans-mutant');
  assert.deepEqual(await shown(), ['opposition-tracee-et-bloquante']);
  await tab.getByLabel('Mots ou numéro').fill('zzz');
  assert.equal(await tab.locator('form.filtre output').innerText(), 'Aucune exigence');
  await tab.getByRole('button', { name: 'Tout montrer' }).click();
  for (const text of [undefined, register]) {
    if (text !== undefined) await tab.setContent(text);
    await tab.evaluate(AXE);
    const { violations } = await tab.evaluate(`axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] } })`) as AxeResults;
    assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)), []);
  }
  assert.deepEqual(refused, [], 'the policy lets the page’s own script run');
});
