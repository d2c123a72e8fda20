import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { writeAudit } from '../../support/dossier/audit';
import type { Indicator } from '../../support/dossier/indicateurs/compute';
import { MENTION, NOT_PRODUCTION, WATERMARK } from '../../support/dossier/mentions';
import { papers, writePapers } from '../../support/dossier/write';
import { launchBrowser } from '../../support/dpi/web/browser';
import { openXml } from '../../support/xml/open';
import { dossierIn, PIECES, resultat } from './matter';

const PDFTOTEXT = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;
const skip = PDFTOTEXT ? false : 'pdftotext n’est pas installé';
const MONTHS: Indicator[] = ['2.1', '2.2', '1.1'].map((code) => ({ code, title: `Indicateur ${code}`, formula: 'nombre sur tout', targets: [{ year: 2026, percent: 75 }], points: Array.from({ length: 24 }, (_, month) => ({ label: `20${25 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, part: month, whole: 30 })) }));

let parent: string, browser: Awaited<ReturnType<typeof launchBrowser>>;
before(async () => { await openXml(); parent = mkdtempSync(join(tmpdir(), 'homologair-imprime-')); browser = await launchBrowser(); });
after(async () => { await browser.close(); rmSync(parent, { recursive: true, force: true }); });

/** The text of each sheet of a page printed to A4, on one line; without the slanting watermark, whose letters are read among the lines it crosses. */
async function sheets(file: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.addStyleTag({ content: '.filigrane{display:none!important}' });
  const pdf = await page.pdf({ format: 'A4' });
  await page.close();
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).split('\f').slice(0, -1).map((text) => text.replace(/\s+/g, ' '));
}

for (const temoin of [true, false]) test(`imprimée, chaque feuille de chaque page du dossier porte la mention${temoin ? ' et dit que la cible est le témoin' : ', sans filigrane pour une vraie cible'}`, { skip }, async () => {
  const folder = join(parent, String(temoin)), result = resultat(temoin);
  mkdirSync(folder);
  const dossier = { ...dossierIn(join(folder, 'preuves'), undefined, result), pieces: Array.from({ length: 60 }, (_, index) => ({ ...PIECES[0] as (typeof PIECES)[number], fichier: `piece-${index}.pdf`, sha256: 'a'.repeat(64) })) };
  const made = await papers(dossier, MONTHS, MONTHS);
  writePapers(folder, dossier, made);
  writeAudit(join(folder, 'audit'), dossier, made, () => undefined);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).sort();
  assert.deepEqual(pages, ['apres-la-commission.html', join('audit', '00-sommaire.html'), 'demonstration-indicateurs.html', 'indicateurs-hospiconnect.html', 'pret-a-contractualiser.html']);
  for (const name of pages) {
    const printed = await sheets(join(folder, name));
    if (name !== 'apres-la-commission.html') assert.ok(printed.length > 1, `${name} tient sur une feuille`);
    for (const [index, text] of printed.entries()) {
      const where = `${name}, feuille ${index + 1} : ${text}`;
      // At its foot, once, after everything else: it covers no line.
      assert.match(text, new RegExp(`${MENTION.replace('.', '\\.')} ?$`), where);
      assert.equal(text.includes(WATERMARK), temoin, where);
      if (name === 'demonstration-indicateurs.html') assert.ok(text.includes(NOT_PRODUCTION), where);
    }
  }
});

test('imprimée, une page ne perd aucune ligne', { skip }, async () => {
  const folder = join(parent, 'lignes'), titles = Array.from({ length: 90 }, (_, index) => `LIGNE${index}.`);
  mkdirSync(folder);
  writeAudit(folder, { ...dossierIn(join(folder, 'preuves')), pieces: titles.map((titre) => ({ ...PIECES[0] as (typeof PIECES)[number], titre })) }, [], () => undefined);
  const text = (await sheets(join(folder, '00-sommaire.html'))).join(' ');
  assert.deepEqual(titles.filter((title) => !text.includes(title)), []);
});
