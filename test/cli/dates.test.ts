import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import JSZip from 'jszip';
import type { Resultat } from '../../support/jugement/resultat';
import { homologair, onlyFolder, temporaryFolder, type Ran } from './kit';

let folder: ReturnType<typeof temporaryFolder>, ran: Ran, run: string, resultat: Resultat;
/** The scenario lets 32 days pass, on the bench's clock alone. */
before(() => {
  folder = temporaryFolder();
  ran = homologair(['lancer', '--tags', '@REFDMP-4.3-un-mois', '--sortie', join(folder.path, 'rapports')]);
  run = onlyFolder(join(folder.path, 'rapports'));
  resultat = JSON.parse(readFileSync(join(run, 'resultat.json'), 'utf8')) as Resultat;
});
after(() => { folder.remove(); });

const DAY = 86_400_000, since = (instant: string | undefined): number => Date.parse(instant ?? '') - Date.parse(resultat.startedAt);
const paris = (instant: string): string => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(new Date(instant));

test('the result gives both ends: the bench’s, a month later, and the real one; the summary says both', () => {
  assert.equal(ran.code, 0, ran.stdout + ran.stderr);
  assert.ok(since(resultat.endedAt) > 32 * DAY, resultat.endedAt);
  assert.ok(since(resultat.realEndedAt) > 0 && since(resultat.realEndedAt) < DAY / 24, resultat.realEndedAt);
  const page = readFileSync(join(run, 'synthese.html'), 'utf8');
  assert.match(page, new RegExp(`<dt>Fin</dt><dd>${paris(resultat.realEndedAt ?? '')}`));
  assert.match(page, new RegExp(`<dt>Fin \\(heure du banc\\)</dt><dd>${paris(resultat.endedAt)}`));
});

test('an end edited in resultat.json is told', () => {
  const file = join(run, 'resultat.json'), before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(/("realEndedAt": ")\d{4}/, '$12031'));
  const { code, stdout } = homologair(['rejuger', run]);
  writeFileSync(file, before);
  assert.equal(code, 1, stdout);
  assert.match(stdout, /fin réelle de l’exécution/);
});

test('the commission’s papers bear the real day everywhere, never the bench’s', async () => {
  const establishment = join(folder.path, 'etablissement.yaml'), papers = join(run, 'dossier');
  writeFileSync(establishment, readFileSync('fixtures/dossier/etablissement.yaml', 'utf8').replace(/^retenu:[\s\S]*?(?=^confirme)/m, ''));
  const { code, stderr } = homologair(['dossier', '--run', run, '--etablissement', establishment, '--pieces', 'fixtures/pieces/exemple/pieces.yaml', '--comptes', 'fixtures/dossier/comptes.csv', '--audit']);
  assert.equal(code, 0, stderr);
  const real = (resultat.realEndedAt ?? '').slice(0, 19), moved = resultat.endedAt.slice(0, 19);
  const texts = new Map<string, string>([['rappels.ics', ''], ['pret-a-contractualiser.html', ''], ['audit/00-sommaire.html', ''], ['support-documentaire.pdf', '']].map(([name = '']) => [name, readFileSync(join(papers, name), 'latin1')]));
  for (const name of ['grille-auto-evaluation.xlsx', 'support-documentaire.docx', 'pv-auto-homologation.docx', 'eivp-2020.docx', 'convergence.xlsx']) {
    for (const entry of Object.values((await JSZip.loadAsync(readFileSync(join(papers, name)))).files)) texts.set(`${name}/${entry.name}`, await entry.async('string'));
    assert.ok(texts.get(`${name}/docProps/core.xml`)?.includes(real), `${name} : ${texts.get(`${name}/docProps/core.xml`) ?? ''}`);
  }
  assert.ok(texts.get('rappels.ics')?.includes(`DTSTAMP:${real.replace(/[-:]/g, '')}Z`));
  assert.ok(texts.get('support-documentaire.pdf')?.includes(`D:${real.replace(/[-:T]/g, '')}`));
  for (const [name, text] of texts) for (const shown of [moved, moved.replace(/[-:]/g, ''), moved.replace(/[-:T]/g, '')]) assert.equal(text.includes(shown), false, `${name} : ${shown}`);
  assert.equal(texts.get('audit/00-sommaire.html')?.split(`produit par le banc</td><td>${real.slice(0, 10)}<`).length, 4, 'the three papers of the bench bear the real day');
});
