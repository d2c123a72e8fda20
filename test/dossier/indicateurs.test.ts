import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import JSZip from 'jszip';
import { writeAudit } from '../../support/dossier/audit';
import { accountIndicators, monthlyIndicators, percent } from '../../support/dossier/indicateurs/compute';
import { plot } from '../../support/dossier/indicateurs/html';
import { readAccounts, readMonths } from '../../support/dossier/indicateurs/read';
import { papers } from '../../support/dossier/write';
import { HomologairError } from '../../support/erreurs/error';
import { fixture } from '../../support/racine';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { openXml } from '../../support/xml/open';
import { dossierIn } from './matter';

let parent: string;
before(async () => { await openXml(); parent = mkdtempSync(join(tmpdir(), 'homologair-indicateurs-')); });
after(() => rmSync(parent, { recursive: true, force: true }));

const MONTHS = readFileSync(fixture('dossier', 'indicateurs.csv'), 'utf8'), ACCOUNTS = readFileSync(fixture('dossier', 'comptes.csv'), 'utf8');
const refused = (pattern: RegExp, act: () => unknown): void => assert.throws(act, (error) => error instanceof HomologairError && error.code === 'DOSSIER-CSV' && pattern.test(error.message));

test('2.1 et 2.2 se calculent sur le mois, face aux cibles du catalogue', () => {
  const [collected, read] = monthlyIndicators(readMonths(MONTHS, 'x.csv'));
  assert.deepEqual(collected?.points.map(percent), [50.8, 56.6, 65.3, 76.1]);
  assert.deepEqual(read?.points.map(percent), [22.8, 28.3, 34.7, 42.6]);
  const catalogue = loadCatalogue();
  for (const [slug, indicator] of [['hospiconnect-2-1', collected], ['hospiconnect-2-2', read]] as const) {
    assert.deepEqual(indicator?.targets.map(({ percent: value }) => value), ['cible2027', 'cible2028'].map((key) => Number(/^(\d+) %/.exec(String(catalogue.bySlug(slug)?.valeurs?.[key]))?.[1])));
  }
});

test('1.1 à 1.4 se comptent sur l’extraction des comptes', () => {
  const all = accountIndicators(readAccounts(ACCOUNTS, 'x.csv'), '2026-05-04');
  assert.deepEqual(all.map(({ code, points }) => [code, points.map(({ part, whole }) => `${part}/${whole}`)]), [['1.1', ['4/4', '4/5']], ['1.2', ['3/5']], ['1.3', ['3/4', '3/5']], ['1.4', ['3/4', '3/5']]]);
  assert.equal(percent({ part: 0, whole: 0 }), undefined, 'personne à compter n’est pas zéro');
});

test('un fichier faux est refusé à sa ligne', () => {
  refused(/ligne 1 .*l’en-tête mois;flux_patients/, () => readMonths('mois;x\n', 'f.csv'));
  const head = MONTHS.split('\n')[0] ?? '';
  refused(/ligne 2 porte « 1,5 »/, () => readMonths(`${head}\n2026-01;1,5;0;0;0\n`, 'f.csv'));
  refused(/ligne 2 a 11 recueils pour 10 patients/, () => readMonths(`${head}\n2026-01;10;11;0;0\n`, 'f.csv'));
  refused(/ligne 3 répète le mois/, () => readMonths(`${head}\n2026-01;10;1;1;0\n2026-01;10;1;1;0\n`, 'f.csv'));
  refused(/jamais un RPPS/, () => readAccounts(`${ACCOUNTS.split('\n')[0] ?? ''}\n10100997245;10;oui;oui;oui;\n`, 'f.csv'));
});

test('la page dit la formule, les comptes et les cibles ; le tracé a ses barres et ses lignes', async () => {
  const indicators = [...accountIndicators(readAccounts(ACCOUNTS, 'x'), '2026-05-04'), ...monthlyIndicators(readMonths(MONTHS, 'x'))];
  const made = await papers(dossierIn(join(parent, 'a')), indicators);
  const html = made.find(({ name }) => name === 'indicateurs-hospiconnect.html')?.bytes.toString() ?? '';
  assert.match(html, /recueils \(consentement OU opposition\) ÷ flux mensuel/);
  assert.match(html, /<td>905<\/td><td>1190<\/td><td>76,1 %<\/td><td>2027 \(75 %\) : atteint ; 2028 \(90 %\) : non atteint/);
  const drawn = plot(indicators[4] as (typeof indicators)[number]);
  assert.equal(drawn.match(/<rect /g)?.length, 4);
  assert.equal(drawn.match(/stroke-dasharray/g)?.length, 2);
});

test('la trame d’étude d’impact a les chapitres de 2020, et laisse à compléter ce que le banc ne sait pas', async () => {
  const bytes = (await papers(dossierIn(join(parent, 'b')))).find(({ name }) => name === 'eivp-2020.docx')?.bytes as Buffer;
  const text = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string') ?? '').replace(/<[^>]+>/g, ' ');
  for (const chapter of ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10']) assert.ok(text.includes(`${chapter} `), chapter);
  assert.match(text, /SIH_R01[\s\S]*\[à compléter\]/);
});

test('--audit : chaque pièce dans l’ordre, ou dite à joindre', async () => {
  const dossier = dossierIn(join(parent, 'c')), made = await papers(dossier);
  dossier.pieces.push({ cle: 'support-documentaire', titre: 'Support <b>', fichier: 'sous/../support.pdf', present: true, sha256: 'ab', champs: {} });
  const count = writeAudit(join(parent, 'audit'), dossier, made, (sha256) => (sha256 === 'ab' ? Buffer.from('support') : undefined));
  assert.equal(count, dossier.pieces.length + 3);
  const index = readFileSync(join(parent, 'audit', '00-sommaire.html'), 'utf8');
  assert.ok(existsSync(join(parent, 'audit', '01-support.pdf')), readdirSync(join(parent, 'audit')).join());
  assert.match(index, /Support &lt;b&gt;/);
  assert.match(index, /à joindre : attestation-cnda\.txt/);
});
