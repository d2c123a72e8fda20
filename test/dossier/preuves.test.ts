import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { citation, listProofs } from '../../support/evidence/preuves/list';
import { BY_EXIGENCE, loadNumbering, testCode } from '../../support/evidence/preuves/numbering';
import type { Preuve } from '../../support/evidence/preuves/preuve';
import { writeProofs } from '../../support/evidence/preuves/write';
import { identitiesOf, maskIdentities } from '../../support/evidence/redaction/identities';
import { placeholder } from '../../support/evidence/redaction/placeholder';
import { HomologairError } from '../../support/erreurs/error';
import type { Fact } from '../../support/journal/facts';
import { learnSecrets } from '../../support/rapports/known-secrets';
import { recordOf } from '../../support/rapports/record';
import { createRedaction } from '../../support/rapports/redact';
import { loadCatalogue } from '../../support/referentiel/catalogue';
import type { Exigence } from '../../support/referentiel/schema';
import { openXml } from '../../support/xml/open';
import { body, HEADER, KNOWN, leaks, record, RESULTAT } from '../rapports/fixture';

let parent: string;
before(async () => { await openXml(); parent = mkdtempSync(join(tmpdir(), 'homologair-preuves-')); });
after(() => rmSync(parent, { recursive: true, force: true }));

const filesUnder = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();

function written(name: string): Preuve[] {
  const redaction = createRedaction(KNOWN), own = record();
  learnSecrets(own, ['banc-1'], redaction);
  return writeProofs(listProofs(RESULTAT, own, loadNumbering()), join(parent, name), own, redaction, { pictures: true });
}

test('chaque preuve a des faits au journal et des fichiers dont l’empreinte est la bonne', () => {
  const preuves = written('entieres');
  assert.deepEqual(preuves.map(({ kind, strength, facts }) => [kind, strength, facts]), [
    ['trame', 'fil', ['banc-1:3']], ['ecrans', 'lecture automatique d’écran', ['banc-1:4']],
  ]);
  for (const { files, facts, exigences } of preuves) {
    assert.deepEqual(exigences, ['air-deux-facteurs']);
    for (const id of facts) assert.ok(record().fact(id));
    assert.ok(files.length > 0);
    for (const { name, sha256 } of files) assert.equal(createHash('sha256').update(readFileSync(join(parent, 'entieres', ...name.split('/')))).digest('hex'), sha256);
  }
  assert.equal(new Set(preuves.map(({ number }) => number)).size, preuves.length);
  assert.ok(preuves[0]?.files.some(({ name }) => name.endsWith('/vihf.json')), 'le VIHF décodé est à côté de sa trame');
});

test('les trames ne sont prises que si une question les a regardées, ou si elle n’a nommé aucun fait', () => {
  const silent = { ...RESULTAT, scenarios: RESULTAT.scenarios.map((one) => ({ ...one, questions: one.questions.map((question) => ({ ...question, findings: [{ verdict: 'conforme' as const }] })) })) };
  assert.deepEqual(listProofs(silent, record(), loadNumbering()).map(({ kind }) => kind), ['trame', 'refus', 'trace', 'ecrans'], 'les plus fortes d’abord');
});

test('aucun canari, sous aucune écriture, dans aucun fichier de preuve', () => {
  written('canaris');
  for (const file of filesUnder(join(parent, 'canaris'))) assert.deepEqual(leaks(readFileSync(file, 'utf8')), [], file);
});

test('à côté du numéro d’homologation masqué, ni empreinte ni signature : il s’y retrouverait à l’essai ; ailleurs elles restent', () => {
  const SIGNED = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:DigestValue>RW1wcmVpbnRl</ds:DigestValue><ds:SignatureValue>U2lnbmF0dXJl</ds:SignatureValue></ds:Signature>';
  const facts = record().facts('banc-1').map((fact): Fact => (fact.kind !== 'exchange' || fact.request.inline === undefined ? fact
    : { ...fact, request: body(Buffer.from(fact.request.inline, 'base64').toString().replace('</saml2:Subject>', `</saml2:Subject>${SIGNED}`)), response: body(`<r xmlns="urn:x">${SIGNED}</r>`) }));
  const own = recordOf(HEADER, new Map([['banc-1', facts]]), ({ inline }) => Buffer.from(inline ?? '', 'base64')), redaction = createRedaction(KNOWN), [exchange] = facts.filter((fact) => fact.kind === 'exchange');
  const preuves = writeProofs(listProofs(RESULTAT, own, loadNumbering()), join(parent, 'empreintes'), own, redaction, { pictures: true });
  const read = (name: string): string => readFileSync(join(parent, 'empreintes', ...(preuves.flatMap(({ files }) => files).find((file) => file.name.endsWith(name))?.name ?? '').split('/')), 'utf8');
  assert.match(read('requete.xml'), /<ds:DigestValue>\[masqué\]<\/ds:DigestValue>[\s\S]*<ds:SignatureValue>\[masqué\]</);
  assert.match(read('reponse.xml'), /<ds:DigestValue>RW1wcmVpbnRl<[\s\S]*<ds:SignatureValue>U2lnbmF0dXJl</);
  assert.equal(read('echange.txt').includes(exchange?.request.sha256 ?? ''), false);
  assert.ok(read('echange.txt').includes(exchange?.response.sha256 ?? '?'));
});

test('un numéro officiel est dit à recaler, ou donné par la table de correspondance', () => {
  const tagged = { ...RESULTAT, scenarios: RESULTAT.scenarios.map((one) => ({ ...one, tags: [...one.tags, '@PREUVE-DMP/AIRS.06.01.02'] })) };
  const red = (mapping?: string): string | undefined => listProofs(tagged, record(), loadNumbering(mapping)).filter(({ kind }) => kind === 'trame').map(citation)[0];
  assert.match(red() ?? '', /^DMP\/AIRS\.06\.01\.02 \(prépublication 2023, à recaler\), HOM\//);
  const file = join(parent, 'numeros.yaml');
  writeFileSync(file, 'source: REM DPI de 2025\nnumeros: [{ ancien: DMP/AIRS.06.01.02, actuel: DMP/AUTH.02.01.02 }]\n');
  assert.match(red(file) ?? '', /^DMP\/AUTH\.02\.01\.02 \(REM DPI de 2025 ; DMP\/AIRS\.06\.01\.02 dans la prépublication 2023\)/);
  writeFileSync(file, 'source: x\nnumeros: [{ ancien: 12, actuel: DMP/AUTH.02.01.02 }]\n');
  assert.throws(() => loadNumbering(file), (error) => error instanceof HomologairError && error.code === 'PREUVE-NUMEROS' && /numeros\[0\]\.ancien/.test(error.message));
});

const numbersOf = (resultat: typeof RESULTAT, numbering = loadNumbering(), own = record()): string[] => listProofs(resultat, own, numbering).flatMap(({ kind, official }) => official.map(({ number, note }) => `${number} ${kind}${note.includes(BY_EXIGENCE) ? ' par exigence' : ''}`));
const asking = (preuves: Record<string, string[]>, mapping?: string): ReturnType<typeof loadNumbering> => loadNumbering(mapping, { exigences: Object.entries(preuves).map(([slug, own]) => ({ slug, preuves: own })) as unknown as Exigence[] });

test('un numéro du catalogue va à la preuve de sa nature : par l’étiquette du scénario d’abord, par son exigence ensuite, et c’est dit', () => {
  const tagged = (...tags: string[]): typeof RESULTAT => ({ ...RESULTAT, scenarios: RESULTAT.scenarios.map((one) => ({ ...one, tags: [...one.tags, ...(one.id === 'EXI-23/rouge' ? tags : [])] })) });
  assert.deepEqual(numbersOf(tagged(), asking({ 'air-deux-facteurs': ['SSI/IE.31.01.01', 'DMP/UX.50.01.02', 'DMP/UX.49.01.01'] })), ['DMP/UX.50.01.02 trame par exigence', 'SSI/IE.31.01.01 ecrans par exigence'], 'un justificatif n’est ni une trame ni un écran');
  assert.deepEqual(numbersOf(tagged('@PREUVE-SSI/IE.31.01.01'), asking({ 'air-deux-facteurs': ['SSI/IE.31.01.01'] })), ['SSI/IE.31.01.01 ecrans']);
  assert.deepEqual(numbersOf(tagged('@PREUVE-SSI/IE.31.01.01', '@PREUVE-SSI/IE.32.01.01'), asking({ autre: ['SSI/IE.31.01.01', 'SSI/IE.32.01.01'] })), ['SSI/IE.31.01.01 ecrans', 'SSI/IE.32.01.01 ecrans'], 'deux numéros, une seule suite d’écrans');
  assert.deepEqual(numbersOf(tagged('@PREUVE-XYZ.01')), ['XYZ.01 trame'], 'd’un numéro que rien ne décrit, la plus forte');
});

test('un numéro dont le catalogue dit qu’aucun scénario ne le montre ne va à aucune preuve ; le fichier de l’éditeur qu’un scénario présente porte celui de son étiquette', () => {
  const numbering = loadNumbering(undefined, { exigences: [{ slug: 'air-deux-facteurs', preuves: ['SSI/IE.31.01.01'], preuvesHorsScenario: { 'SSI/IE.31.01.01': 'geste d’administration' } }] as unknown as Exigence[] });
  assert.deepEqual(numbersOf(RESULTAT, numbering), []);
  const piece = { seq: 1, at: '', kind: 'piece', piece: 'preuves-editeur', titre: 'Preuves', detenteur: { fonction: 'editeur' }, fichier: { nom: 'p.pdf', present: true }, champs: {} } as unknown as Fact;
  const [, red] = RESULTAT.scenarios as [(typeof RESULTAT.scenarios)[number], (typeof RESULTAT.scenarios)[number]];
  const shown = { ...RESULTAT, scenarios: [{ ...red, tags: ['@PREUVE-SSI/IE.31.01.01'], questions: red.questions.map((question) => ({ ...question, findings: [{ verdict: 'conforme' as const, fact: 'banc-1:1' }] })) }] };
  assert.deepEqual(numbersOf(shown, numbering, recordOf(HEADER, new Map([['banc-1', [piece]]]), () => Buffer.alloc(0))), ['SSI/IE.31.01.01 document']);
});

test('deux numéros d’une exigence vont à deux scénarios plutôt qu’à une même preuve ; le conforme et le positif d’abord', () => {
  const [, red] = RESULTAT.scenarios as [(typeof RESULTAT.scenarios)[number], (typeof RESULTAT.scenarios)[number]];
  const scenarios = ([['a', 'non conforme', []], ['b', 'conforme', ['@negatif']], ['c', 'conforme', ['@positif']]] as const).map(([id, verdict, tags]) => ({ ...red, id, verdict, tags: [...tags] }));
  const resultat = { ...RESULTAT, scenarios, exigences: [{ ...RESULTAT.exigences[0] as (typeof RESULTAT.exigences)[number], slug: 'x', scenarios: scenarios.map(({ id, verdict }) => ({ id, verdict })) }] };
  const placed = listProofs(resultat, record(), asking({ x: ['SSI/IE.31.01.01', 'SSI/IE.32.01.01'] })).flatMap(({ scenario, official }) => official.map(({ number }) => `${scenario} ${number}`));
  assert.deepEqual(placed.sort(), ['b SSI/IE.32.01.01', 'c SSI/IE.31.01.01']);
});

test('les formes que le REM emploie se lisent, et tous les numéros du catalogue ; le reste est refusé', () => {
  const file = join(parent, 'formes.yaml'), written = (ancien: string): void => { writeFileSync(file, `source: REM\nnumeros: [{ ancien: '${ancien}', actuel: DMP/AUTH.02.01.02 }]\n`); };
  const known = loadCatalogue().exigences.flatMap(({ preuves = [] }) => preuves);
  assert.ok(known.length >= 97);
  for (const one of ['SC.DMP/CONF.11.01.01', 'DMP/ALI/PROG.01.01.01', 'INS/va1.53.01.01', 'PSC.01.01.01', 'CDA/HL7.01.01.01', 'DMP/UX.14-BIS.01', 'SSI/IAM.80.01', ...known]) { written(one); loadNumbering(file, { exigences: [] }); }
  for (const one of ['', 'DMP', 'DMP/AIRS', 'DMP/AIRS.06.01.2', '../DMP.01', 'DMP/<b>.01', `A${'.01'.repeat(30)}`, '=A.01']) { written(one); assert.throws(() => loadNumbering(file, { exigences: [] }), (error) => error instanceof HomologairError && error.code === 'PREUVE-NUMEROS', one); }
});

test('un numéro de la correspondance que rien ne porte est dit, et s’il est inconnu du banc', () => {
  const file = join(parent, 'sans-preuve.yaml'), tagged = { ...RESULTAT, scenarios: RESULTAT.scenarios.map((one) => ({ ...one, tags: [...one.tags, '@PREUVE-DMP/AIRS.06.01.02'] })) };
  writeFileSync(file, 'source: REM DPI de 2025\nnumeros: [{ ancien: DMP/AIRS.06.01.02, actuel: DMP/AUTH.02.01.02 }, { ancien: DMP/UX.49.01.01, actuel: DMP/UX.49.01.02 }, { ancien: DMP/UX.99.01.01, actuel: DMP/UX.99.01.02 }, { ancien: SSI/IE.31.01.01, actuel: SSI/IE.31.01.09 }]\n');
  const numbering = asking({ 'air-deux-facteurs': ['SSI/IE.31.01.01'] }, file);
  assert.deepEqual(numbering.unmatched(listProofs(tagged, record(), numbering)), [{ ancien: 'DMP/UX.49.01.01', connu: true }, { ancien: 'DMP/UX.99.01.01', connu: false }]);
  assert.deepEqual(asking({}).unmatched([]), []);
});

test('le dossier d’une preuve porte le code de son test', () => {
  assert.deepEqual(['features/6-air-simplifie/EXI-26-rpps-et-finess.feature', 'features/7-rem-dpi/REM-DMP-UX.34-prechargement.feature', 'features/10-organisation/EXI-14-et-15-securite-du-traitement.feature', 'features/1-droits-du-patient/annexe-4-textes.feature'].map(testCode),
    ['6.EXI-26', '7.REM-DMP-UX.34', '10.EXI-14+15', '1.annexe-4-textes']);
});

test('à la demande, INS et noms deviennent des empreintes salées que le porteur du sel sait refaire', () => {
  const patient = { persona: 'p', ins: '279035121518989', oid: '1.2', nom: 'PAT-TROIS', prenom: 'Léa', naissance: '1979-03-28', situation: '' };
  const said = `PAT-TROIS Léa, ${patient.ins}, ${Buffer.from(`x${patient.ins}y`).toString('base64')}, Léandre`;
  const facts = [
    { kind: 'act', act: 'admission', professionnels: [], patients: [patient], structure: {} }, { kind: 'screen', reading: 'message', mapped: true, text: said, screenshot: body(Buffer.from('ffd8ffe000104a464946', 'hex')) },
  ].map((fact, index) => ({ seq: index + 1, at: '', ...fact }) as unknown as Fact);
  const own = recordOf(HEADER, new Map([['banc-1', facts]]), ({ inline }) => Buffer.from(inline ?? '', 'base64'));
  const red = RESULTAT.scenarios[1] as (typeof RESULTAT.scenarios)[number];
  const resultat = { ...RESULTAT, scenarios: [{ ...red, name: 'Dossier de PAT-TROIS', questions: [], steps: [{ index: 0, text: '', status: 'PASSED', facts: ['banc-1:2'] }] }] };
  const redaction = maskIdentities(createRedaction(), identitiesOf(own, ['banc-1']), 'sel');
  const [preuve] = writeProofs(listProofs(resultat, own, loadNumbering()), join(parent, 'masquees'), own, redaction, { pictures: false });
  const texts = filesUnder(join(parent, 'masquees')).map((file) => `${file.toUpperCase()}\n${readFileSync(file, 'utf8')}`).join('\n');
  assert.ok(preuve?.files.every(({ name }) => !/\.(jpg|png)$/.test(name)), 'une image ne se masque pas : elle est retirée');
  assert.doesNotMatch(texts, /PAT-TROIS|279035121518989/);
  assert.ok(texts.includes(placeholder('ins', patient.ins, 'sel')) && texts.includes(placeholder('nom', 'Léa', 'sel')) && texts.includes('Léandre'), 'un nom court n’efface pas un mot qui le contient');
  assert.notEqual(placeholder('ins', patient.ins, 'sel'), placeholder('ins', patient.ins, 'autre sel'));
});
