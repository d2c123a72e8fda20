import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { mention } from '../../support/dossier/docx/pv';
import { MENTION, WATERMARK } from '../../support/dossier/mentions';
import type { Dossier } from '../../support/dossier/model';
import { replacing, type Paper, writePapers } from '../../support/dossier/write';
import { CONVERGENCE_COLUMNS, convergenceRows } from '../../support/dossier/xlsx/convergence';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { FONCTIONS } from '../../support/dossier/xlsx/fonctions';
import { rowHeight, safeCell } from '../../support/dossier/xlsx/sheet';
import { leaks, record } from '../rapports/fixture';
import { dossierIn, etablissement, papersIn, resultat } from './matter';

let parent: string, made: Map<string, Paper>, dossier: Dossier;
before(async () => {
  parent = mkdtempSync(join(tmpdir(), 'homologair-dossier-'));
  made = await papersIn(join(parent, 'preuves'));
  dossier = dossierIn(join(parent, 'preuves'));
});
after(() => rmSync(parent, { recursive: true, force: true }));

const bytesOf = (name: string): Buffer => made.get(name)?.bytes as Buffer;
/** Every text entry of an office file, or the paper itself. */
async function entries(name: string, bytes = bytesOf(name)): Promise<Map<string, string>> {
  if (!/\.(xlsx|docx)$/.test(name)) return new Map([[name, bytes.toString('utf8')]]);
  const zip = await JSZip.loadAsync(bytes);
  return new Map(await Promise.all(Object.values(zip.files).map(async (entry): Promise<[string, string]> => [entry.name, await entry.async('string')])));
}
const textOf = (xml: string): string => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
async function sheets(name: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytesOf(name) as unknown as ArrayBuffer);
  return workbook;
}
const cells = (sheet: ExcelJS.Worksheet, from: number): string[][] => (sheet.getRows(from, Math.max(sheet.rowCount - from + 1, 0)) ?? []).map((row) => (row.values as unknown[]).slice(1).map((value) => String(value ?? '')));

describe('la grille', () => {
  test('a 29 lignes, les deux sans texte ouvertes, et rien d’atteint sans constat ni pièce', async () => {
    const rows = cells((await sheets('grille-auto-evaluation.xlsx')).getWorksheet('Exigences') as ExcelJS.Worksheet, 5);
    assert.deepEqual(rows.map(([number]) => number), Array.from({ length: 29 }, (_, index) => String(index + 1).padStart(2, '0')));
    assert.deepEqual(rows.filter(([, , , , , proposed]) => proposed === 'ouverte').map(([number]) => number), ['12', '13']);
    assert.deepEqual(rows.filter(([, , , , , proposed]) => proposed === 'atteinte').map(([number]) => number), ['26']);
    assert.equal(rows[22]?.[5], 'non atteinte');
    for (const row of rows) if ([row[5], row[7]].includes('atteinte')) assert.match(row[8] ?? '', /HOM\/|Pièce|Lecture de/, `EXI ${row[0]}`);
  });

  test('chaque numéro de preuve mène à un fichier et à un fait', async () => {
    const workbook = await sheets('grille-auto-evaluation.xlsx');
    const proofs = new Map(cells(workbook.getWorksheet('Preuves') as ExcelJS.Worksheet, 5).map((row) => [row[0] ?? '', row]));
    const cited = cells(workbook.getWorksheet('Exigences') as ExcelJS.Worksheet, 5).flatMap((row) => (row[8] ?? '').match(/HOM\/\S+\.\d\d/g) ?? []);
    assert.ok(cited.length >= 3);
    for (const number of cited) {
      const row = proofs.get(number);
      assert.ok(row, number);
      for (const id of (row[8] ?? '').split(', ')) assert.ok(record().fact(id), id);
      const files = (row[9] ?? '').split('\n').filter((line) => line.includes('/'));
      assert.ok(files.length > 0);
      for (const file of files) assert.ok(existsSync(join(parent, 'preuves', file)), file);
    }
  });

  test('aucune cellule ne commence une formule, et aucune n’en est une', async () => {
    for (const name of ['grille-auto-evaluation.xlsx', 'convergence.xlsx']) {
      for (const [entry, xml] of await entries(name)) if (/worksheets\/sheet/.test(entry)) assert.doesNotMatch(xml, /<f[ >]/, entry);
      for (const sheet of (await sheets(name)).worksheets) for (const row of cells(sheet, 1)) for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/, `${name} ${sheet.name}`);
    }
    const hostile = cells((await sheets('grille-auto-evaluation.xlsx')).getWorksheet('Preuves') as ExcelJS.Worksheet, 5).map((row) => row[3] ?? '');
    assert.ok(hostile.some((name) => name.startsWith("'=HYPERLINK")), 'le nom hostile était dans la matière');
    assert.deepEqual(['=1', '+1', '-1', '@x', '\t=1', '\r=1', ' =1', 'a=1', '1-2'].map(safeCell), ["'=1", "'+1", "'-1", "'@x", "' =1", "'\n=1", "' =1", 'a=1', '1-2']);
  });

  test('listes déroulantes, filtres, lignes assez hautes pour leur texte', async () => {
    const xml = (await entries('grille-auto-evaluation.xlsx')).get('xl/worksheets/sheet1.xml') ?? '';
    assert.match(xml, /<autoFilter ref="A4:J33"/);
    assert.match(xml, /<dataValidation [^>]*type="list"[\s\S]*atteinte,partielle,non atteinte,sans objet,ouverte/);
    assert.ok(rowHeight(['a'.repeat(200)], [20]) > rowHeight(['a'], [20]) * 5);
    assert.ok(rowHeight(['a\n'.repeat(500)], [20]) <= 409, 'la hauteur qu’Excel admet');
  });
});

describe('le procès-verbal', () => {
  test('est prérempli, non signé, et jamais « sans réserve » tant qu’une ligne est ouverte', async () => {
    const text = textOf((await entries('pv-auto-homologation.docx')).get('word/document.xml') ?? '');
    assert.match(text, /Le service est homologué pour 24 mois, avec les réserves suivantes : EXI 01,/);
    assert.match(text, /0B0990012[\s\S]*0B0990020/);
    assert.match(text, /EXI 29 : cette exigence n’admet aucune réserve pour contractualiser, et l’établissement ne la retient pas atteinte\./);
    assert.match(text, /EXI 23 : cette exigence n’admet aucune réserve pour contractualiser, et le passage contredit/);
    assert.match(text, /Retenues malgré le passage[\s\S]*atteinte, Luc Bel : constaté le jour même/);
    assert.match(text, /Signature : \n/);
    assert.doesNotMatch(text, /sans réserve/i);
  });

  test('ne choisit pas à la place de la commission quand tout est retenu', () => {
    const all = Array.from({ length: 29 }, (_, index) => `  - { exigence: EXI-v1-${String(index + 1).padStart(2, '0')}, niveau: atteinte, motif: lu, par: Luc Bel }`).join('\n');
    const closed = dossierIn(join(parent, 'closes'), etablissement([/^retenu:[\s\S]*?(?=^echeances)/m, `retenu:\n${all}\n`]));
    assert.equal(closed.open.length, 0);
    assert.equal(mention(closed), 'Le service est homologué pour 24 mois [, avec les réserves suivantes : [réserves]].');
    assert.equal(closed.ready.verdict, 'non', 'EXI 23, que le passage contredit, n’est rachetée par aucune autre');
  });
});

test('chaque papier porte la mention et, pour le témoin seulement, le filigrane', async () => {
  const real = await papersIn(join(parent, 'vraie'), etablissement(['exemple: true', 'exemple: false']), resultat(false));
  for (const name of [...made.keys()].filter((one) => /\.(xlsx|docx|html)$/.test(one))) {
    const whole = [...(await entries(name)).values()].join('\n').replace(/<[^>]+>/g, ''), other = [...(await entries(name, real.get(name)?.bytes)).values()].join('\n').replace(/<[^>]+>/g, '');
    assert.ok(whole.includes(MENTION) && other.includes(MENTION), name);
    assert.ok(whole.includes(WATERMARK), name);
    assert.ok(!other.includes('DÉMONSTRATION'), name);
  }
});

test('la version éprouvée qui n’est pas celle de production se voit', async () => {
  const other = await papersIn(join(parent, 'autre-version'), etablissement(['versionProduction: 1.0.0', 'versionProduction: 0.9.7']));
  assert.match((other.get('pret-a-contractualiser.html')?.bytes.toString() ?? ''), /0\.9\.7 — ATTENTION/);
  assert.match([...(await entries('pv-auto-homologation.docx', other.get('pv-auto-homologation.docx')?.bytes)).values()].join(''), /production : 0\.9\.7/);
});

test('le classeur Convergence a ses quatorze colonnes et une ligne par preuve', async () => {
  const sheet = (await sheets('convergence.xlsx')).getWorksheet('Exigences') as ExcelJS.Worksheet;
  assert.deepEqual(cells(sheet, 1)[0], [...CONVERGENCE_COLUMNS]);
  assert.equal(CONVERGENCE_COLUMNS.length, 14);
  assert.deepEqual(cells(sheet, 2).map((row) => row[9]).sort(), dossier.preuves.map(({ number }) => number).sort());
  const two = convergenceRows({ ...dossier, preuves: dossier.preuves.map((preuve) => ({ ...preuve, exigences: ['air-finess-et-rpps', 'air-deux-facteurs'], official: [{ number: 'DMP/AIRS.06.01.02', note: 'à recaler' }] })) });
  assert.deepEqual([two.length, two[0]?.[7], two[0]?.[9]], [dossier.preuves.length, 'DMP/AIRS.06.01', 'DMP/AIRS.06.01.02']);
  for (const [index, { number }] of dossier.preuves.entries()) {
    const [own, other] = number.includes('EXI-23') ? ['EXI-v1-23', 'EXI-v1-26'] : ['EXI-v1-26', 'EXI-v1-23'];
    assert.ok(two[index]?.[1]?.startsWith(own), 'l’exigence dont le fichier porte le nom');
    assert.match(two[index]?.[5] ?? '', new RegExp(`sert aussi : ${other}`));
  }
  for (const [, , , fonction = ''] of cells(sheet, 2)) assert.doesNotMatch(fonction, /[a-z]-[a-z]|^[a-z]|^$/, 'des mots, jamais un slug du catalogue');
});

test('chaque profil du catalogue a son nom pour la colonne « Fonction »', () => {
  const profils = new Set(loadCatalogue().exigences.flatMap((exigence) => exigence.profils));
  assert.deepEqual([...profils].sort(), Object.keys(FONCTIONS).sort());
});

test('« Prêt à contractualiser ? » dit les six étapes, les quatre exigences, EXI 25 dans ses deux lectures, les recoupements et DICAH', () => {
  const html = bytesOf('pret-a-contractualiser.html').toString(), rows = (title: string): number => (html.split(`<h2>${title}`)[1]?.split('<h2>')[0]?.match(/<tr><td>/g) ?? []).length;
  assert.deepEqual(['Les six étapes', 'Les quatre exigences sans réserve', 'EXI 25, dans ses deux lectures', 'Recoupements', 'Seconde lecture : les conditions « DICAH »'].map(rows), [6, 4, 2, 4, 5]);
  assert.match(html, /EXI 25 lue comme son texte[\s\S]*EXI 25 lue comme le kit la résume/);
});

test('rejeu et aspiration portent au support ce que le passage a montré d’eux', async () => {
  const shown = resultat().exigences.map((one) => (/^eivp2020-(sih-r01|si-dmp-r02)$/.test(one.slug) ? { ...one, verdict: 'conforme' as const, scenarios: [{ id: 'a', verdict: 'conforme' as const }, { id: 'b', verdict: 'conforme' as const }] } : one));
  const papers = await papersIn(join(parent, 'risques'), etablissement(), { ...resultat(), exigences: shown });
  const text = textOf((await entries('support-documentaire.docx', papers.get('support-documentaire.docx')?.bytes)).get('word/document.xml') ?? '');
  for (const risk of ['SI-DMP_R02 :', 'SIH_R01 :']) assert.match(text.split(risk)[1]?.split('ENROL_')[0] ?? '', /2 scénarios du passage : conforme/, risk);
});

test('les pages HTML n’exécutent rien de ce qui vient des données', () => {
  const html = bytesOf('pret-a-contractualiser.html').toString();
  assert.doesNotMatch(html, /<script|javascript:|onerror=/i);
  assert.match(html, /default-src 'none'/);
});

test('aucun canari dans aucun papier, entrées des archives comprises', async () => {
  for (const name of made.keys()) for (const [entry, text] of await entries(name)) assert.deepEqual(leaks(text), [], `${name} ${entry}`);
});

test('un dossier de sortie qui n’est pas le nôtre n’est jamais effacé ; le nôtre n’est remplacé que par un autre entier', async () => {
  const folder = join(parent, 'autre'), put = (name: string) => async (work: string): Promise<void> => { writePapers(work, dossier, []); writeFileSync(join(work, name), name); return Promise.resolve(); };
  mkdirSync(folder);
  writeFileSync(join(folder, 'dossier.json'), '{"mention":"autre chose"}');
  await assert.rejects(replacing(folder, put('a')), /n’est pas un dossier produit/);
  assert.deepEqual(readdirSync(folder), ['dossier.json']);
  rmSync(folder, { recursive: true });
  await replacing(folder, put('premier'));
  await assert.rejects(replacing(folder, async (work) => { await put('second')(work); throw new Error('plus de place'); }), /plus de place/);
  assert.deepEqual(readdirSync(folder).sort(), ['dossier.json', 'premier']);
  await replacing(folder, put('second'));
  assert.deepEqual(readdirSync(folder).sort(), ['dossier.json', 'second']);
  assert.deepEqual(readdirSync(parent).filter((name) => name.startsWith('.dossier')), []);
});

test('mêmes entrées, mêmes octets, dans deux fuseaux', () => {
  const digests = (TZ: string): string => execFileSync(process.execPath, [join(__dirname, 'digests.js'), join(parent, TZ.replace('/', '-'))], { env: { ...process.env, TZ }, encoding: 'utf8' });
  const first = digests('UTC');
  assert.equal(digests('Pacific/Kiritimati'), first);
  assert.equal(Object.keys(JSON.parse(first) as object).length, made.size);
});
