import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import JSZip from 'jszip';
import { writeAudit } from '../../support/dossier/audit';
import { accountIndicators, demonstrationIndicators, monthlyIndicators, percent } from '../../support/dossier/indicateurs/compute';
import { plot } from '../../support/dossier/indicateurs/html';
import { readAccounts, readMonths } from '../../support/dossier/indicateurs/read';
import { papers } from '../../support/dossier/write';
import { HomologairError } from '../../support/erreurs/error';
import { useOf, type RunUse } from '../../support/evidence/preuves/use';
import type { Fact } from '../../support/journal/facts';
import { recordOf, type RunRecord } from '../../support/rapports/record';
import { fixture } from '../../support/racine';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import { openXml } from '../../support/xml/open';
import { body, HEADER } from '../rapports/fixture';
import { dossierIn, etablissement, resultat } from './matter';

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

/** A journal of two workers, each fact where it stands in it. */
function recordOfFacts(workers: Record<string, object[]>): RunRecord {
  const facts = new Map(Object.entries(workers).map(([worker, own]) => [worker, own.map((fact, index) => ({ seq: index + 1, at: '2026-03-01T10:00:00.000Z', ...fact }) as Fact)]));
  return recordOf(HEADER, facts, ({ inline }) => Buffer.from(inline ?? '', 'base64'));
}
const person = (rpps: string | undefined): object => ({ persona: 'aubrac', login: 'x', nom: 'X', prenom: 'Y', profession: '10', ...(rpps === undefined ? {} : { rpps }) });
const admission = (rpps: string | undefined, ...patients: [persona: string, ins: string][]): object => ({ kind: 'act', act: 'admission', professionnels: [person(rpps)], patients: patients.map(([persona, ins]) => ({ persona, ins })), structure: {} });
const gesture = (name: string, patient?: string): object => ({ kind: 'act', act: 'gesture', person: person('99900000001'), poste: 'p', gesture: name, ...(patient === undefined ? {} : { patient }) });
const call = (action: string, rpps: string, admitted = true): object => ({
  kind: 'exchange', requestHeaders: [], admission: { admitted }, request: body(`<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header><a:Action xmlns:a="http://www.w3.org/2005/08/addressing">${action}</a:Action><saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="_j" Version="2.0"><saml2:Subject><saml2:NameID>8${rpps}</saml2:NameID></saml2:Subject></saml2:Assertion></s:Header></s:Envelope>`),
});
const QUERY = 'urn:ihe:iti:2007:RegistryStoredQuery', RETRIEVE = 'urn:ihe:iti:2007:RetrieveDocumentSet';

test('démonstration : ce que les faits du passage comptent, cas par cas', () => {
  const cases: [name: string, workers: Record<string, object[]>, expected: RunUse][] = [
    ['rien ne s’est passé', { a: [] }, { seen: 0, collected: 0, habilitated: 0, readers: 0 }],
    ['admis sans geste : personne n’est pris en charge', { a: [admission('99900000001', ['p', '1'])] }, { seen: 0, collected: 0, habilitated: 1, readers: 0 }],
    ['dossier ouvert sans recueil', { a: [admission(undefined, ['p', '1']), gesture('ouvrir-dossier', 'p'), gesture('informer', 'p')] }, { seen: 1, collected: 0, habilitated: 0, readers: 0 }],
    ['opposition et consentement du même patient : un recueil', { a: [admission(undefined, ['p', '1']), gesture('opposer', 'p'), gesture('recueillir-consentement', 'p')] }, { seen: 1, collected: 1, habilitated: 0, readers: 0 }],
    ['la même persona, réadmise sous une autre INS, est un autre patient', { a: [admission(undefined, ['p', '1']), gesture('opposer', 'p'), admission(undefined, ['p', '2']), gesture('ouvrir-dossier', 'p')] }, { seen: 2, collected: 1, habilitated: 0, readers: 0 }],
    ['le même patient chez deux exécutants compte une fois', { a: [admission(undefined, ['p', '1']), gesture('opposer', 'p')], b: [admission(undefined, ['q', '1']), gesture('consulter', 'q')] }, { seen: 1, collected: 1, habilitated: 0, readers: 0 }],
    ['TD3.1 admise', { a: [admission('99900000001'), call(QUERY, '99900000001'), call(QUERY, '99900000001')] }, { seen: 0, collected: 0, habilitated: 1, readers: 1 }],
    ['TD3.1 refusée, TD3.2 admise : aucun lecteur', { a: [admission('99900000001'), call(QUERY, '99900000001', false), call(RETRIEVE, '99900000001')] }, { seen: 0, collected: 0, habilitated: 1, readers: 0 }],
    ['TD3.1 d’un inconnu : jamais plus de lecteurs que d’habilités', { a: [admission('99900000001'), call(QUERY, '99900000009')] }, { seen: 0, collected: 0, habilitated: 1, readers: 0 }],
  ];
  for (const [name, workers, expected] of cases) assert.deepEqual(useOf(recordOfFacts(workers), Object.keys(workers)), expected, name);
});

test('démonstration : filigrane quelle que soit la cible, aucune cible de 2027, et rien dans la page de production', async () => {
  const months = monthlyIndicators(readMonths(MONTHS, 'x')), shown = demonstrationIndicators({ seen: 4, collected: 3, habilitated: 977, readers: 631 });
  for (const temoin of [true, false]) {
    const made = await papers(dossierIn(join(parent, `demonstration-${temoin}`), etablissement(['exemple: true', 'exemple: false']), resultat(temoin)), months, shown);
    const page = (name: string): string => made.find((paper) => paper.name === name)?.bytes.toString() ?? '';
    const demonstration = page('demonstration-indicateurs.html'), production = page('indicateurs-hospiconnect.html');
    assert.match(demonstration, /<div class="filigrane" aria-hidden="true"><span>DÉMONSTRATION — ne vaut pas indicateur de production<\/span>/);
    assert.match(demonstration, /\.filigrane\{position:fixed/, 'répété sur chaque feuille imprimée');
    assert.match(demonstration, /<td>3<\/td><td>4<\/td><td>75 %<\/td><\/tr>/);
    assert.doesNotMatch(demonstration, /2027|2028|atteint|905/);
    assert.doesNotMatch(production, /ne vaut pas indicateur|631|977/);
  }
  assert.equal((await papers(dossierIn(join(parent, 'sans')), months)).some(({ name }) => name === 'demonstration-indicateurs.html'), false);
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
