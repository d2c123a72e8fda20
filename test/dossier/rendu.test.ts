import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { MENTION, WATERMARK } from '../../support/dossier/mentions';
import type { Paper } from '../../support/dossier/write';
import { leaks } from '../rapports/fixture';
import { papersIn } from './matter';

const absent = (tool: string, ...args: string[]): string | undefined => (spawnSync(tool, args, { stdio: 'ignore' }).error === undefined ? undefined : `${tool} n’est pas installé`);
const missing = absent('soffice', '--version') ?? absent('pdftotext', '-v') ?? false;

describe('rendu par LibreOffice', { skip: missing }, () => {
  let parent: string, made: Map<string, Paper>;
  /** Text of each page of a PDF. */
  const pages = (file: string): string[] => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1).map((page) => page.replace(/\s+/g, ' '));

  before(async () => {
    parent = mkdtempSync(join(tmpdir(), 'homologair-rendu-'));
    made = await papersIn(join(parent, 'preuves'));
    const office = [...made.values()].filter(({ name }) => /\.(xlsx|docx)$/.test(name));
    for (const { name, bytes } of office) writeFileSync(join(parent, name), bytes);
    // A profile of its own: another LibreOffice may be running.
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${join(parent, 'profil')}`, '--convert-to', 'pdf', '--outdir', join(parent, 'pdf'), ...office.map(({ name }) => join(parent, name))], { stdio: 'ignore', timeout: 180_000 });
  });
  after(() => rmSync(parent, { recursive: true, force: true }));

  test('chaque DOCX et XLSX s’ouvre, et chaque page porte la mention et le filigrane', () => {
    const rendered = readdirSync(join(parent, 'pdf')).sort();
    assert.deepEqual(rendered, [...made.keys()].filter((name) => /\.(xlsx|docx)$/.test(name)).map((name) => name.replace(/\.\w+$/, '.pdf')).filter((name, index, all) => all.indexOf(name) === index).sort());
    for (const name of rendered) for (const [index, page] of pages(join(parent, 'pdf', name)).entries()) {
      assert.ok(page.includes(MENTION), `${name}, page ${index + 1}`);
      assert.ok(page.includes(WATERMARK), `${name}, page ${index + 1}`);
    }
  });

  test('aucun canari dans le texte des PDF', () => {
    const file = join(parent, 'canaris.pdf');
    writeFileSync(file, made.get('support-documentaire.pdf')?.bytes as Buffer);
    for (const one of [file, ...readdirSync(join(parent, 'pdf')).map((name) => join(parent, 'pdf', name))]) assert.deepEqual(leaks(pages(one).join('\n')), [], one);
  });

  test('les 29 lignes se lisent sur la grille rendue, et la réserve sur le procès-verbal', () => {
    const grid = pages(join(parent, 'pdf', 'grille-auto-evaluation.pdf')).join(' ');
    for (const word of ['Avant de consulter le DMP en AIR simplifié', 'Retenu par', 'non atteinte', 'ouverte']) assert.ok(grid.includes(word), word);
    assert.match(pages(join(parent, 'pdf', 'pv-auto-homologation.pdf')).join(' '), /Le service est homologué pour 24 mois, avec les réserves suivantes/);
  });

  test('le support en PDF porte sur chaque page la mention, et le filigrane en travers', () => {
    const file = join(parent, 'support.pdf');
    writeFileSync(file, made.get('support-documentaire.pdf')?.bytes as Buffer);
    const read = pages(file);
    assert.ok(read.length >= 3);
    for (const page of read) assert.ok(page.includes(MENTION));
    assert.ok(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1).every((page) => page.replace(/\s/g, '').includes(WATERMARK.replace(/\s/g, ''))));
  });
});
