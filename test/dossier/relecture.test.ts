import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { papers, type Paper } from '../../support/dossier/write';
import type { ReviewLine } from '../../support/evidence/revue/review';
import { openXml } from '../../support/xml/open';
import { dossierIn, etablissement } from './matter';

const REVIEW: ReviewLine[] = [
  { prev: '', numero: 1, a: '2026-05-04T10:00:00.000Z', auteur: 'R. Lecteur', exigence: 'air-deux-facteurs', verdictDuBanc: 'non conforme', acte: 'ecarter', verdict: 'à examiner', raison: 'capture <illisible>' },
  { prev: '', numero: 2, a: '2026-05-05T10:00:00.000Z', auteur: '=Autre', exigence: 'ex-gen-1180', verdictDuBanc: 'non testée', acte: 'demander-preuve', texte: 'l’écran « à propos »' },
];
let parent: string, made: Map<string, Paper>, without: Map<string, Paper>;
before(async () => {
  await openXml();
  parent = mkdtempSync(join(tmpdir(), 'homologair-relecture-'));
  const named = async (review: readonly ReviewLine[]): Promise<Map<string, Paper>> => new Map((await papers(dossierIn(join(parent, String(review.length)), etablissement(), undefined, review))).map((paper) => [paper.name, paper]));
  [made, without] = [await named(REVIEW), await named([])];
});
after(() => rmSync(parent, { recursive: true, force: true }));

async function grid(from: Map<string, Paper>): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(from.get('grille-auto-evaluation.xlsx')?.bytes as unknown as ArrayBuffer);
  return workbook;
}
const cells = (workbook: ExcelJS.Workbook, sheet: string, row: number): string[] => (workbook.getWorksheet(sheet)?.getRow(row).values as unknown[]).slice(1).map(String);
const wordsOf = async (from: Map<string, Paper>, name: string): Promise<string> => (await (await JSZip.loadAsync(from.get(name)?.bytes as Buffer)).file('word/document.xml')?.async('string') ?? '').replace(/<[^>]+>/g, ' ');

test('la grille les porte à côté de la proposition, qui ne bouge pas', async () => {
  const [reviewed, bare] = [await grid(made), await grid(without)];
  assert.deepEqual(cells(reviewed, 'Relecture', 5), ['1', '4 mai 2026', 'R. Lecteur', 'EXI-v1-23, EXI-v0-21', 'non conforme', 'écarté en « à examiner » : capture <illisible>']);
  assert.deepEqual(cells(reviewed, 'Relecture', 6).slice(2), ["'=Autre", 'EX_GEN-1180', 'non testée', 'autre preuve demandée : l’écran « à propos »']);
  const [row, same] = [cells(reviewed, 'Exigences', 27), cells(bare, 'Exigences', 27)];
  assert.equal(row[0], '23');
  assert.equal(row[5], 'non atteinte', 'what the bench proposes stays');
  assert.deepEqual(row.toSpliced(6, 1), same.toSpliced(6, 1));
  assert.equal(row[6], `${same[6] ?? ''}\nRelecture de R. Lecteur, le 4 mai 2026 : écarté en « à examiner » : capture <illisible>`);
  assert.equal(bare.getWorksheet('Relecture'), undefined);
});

test('le support, le procès-verbal et « Prêt à contractualiser ? » les disent, sans rien exécuter', async () => {
  const support = await wordsOf(made, 'support-documentaire.docx');
  assert.match(support, /6\. Actes de relecture[\s\S]*R\. Lecteur[\s\S]*capture &lt;illisible&gt;/);
  assert.match(await wordsOf(made, 'pv-auto-homologation.docx'), /2 actes de relecture, au support et à la grille/);
  const page = made.get('pret-a-contractualiser.html')?.bytes.toString() ?? '';
  assert.match(page, /Actes de relecture[\s\S]*capture &lt;illisible&gt;/);
  assert.doesNotMatch(`${await wordsOf(without, 'support-documentaire.docx')}${without.get('pret-a-contractualiser.html')?.bytes.toString() ?? ''}`, /relecture/i);
});
