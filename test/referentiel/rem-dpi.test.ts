import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taggedScenarios } from '../../support/monde/tagged-scenarios';
import { isBinding, loadCatalogue } from '../../support/referentiel/catalogue';

const catalogue = loadCatalogue();
const rem = catalogue.exigences.filter(({ numeros }) => numeros.REM !== undefined);
const range = (prefix: string, ...numbers: (string | number)[]): string[] => numbers.map((number) => `${prefix}${String(number).padStart(2, '0')}`);

/** Lines of the 2023 working table whose status is « Approuvée », DMP, CDA, SSI/IE, SSI/IAM and PSC. */
const APPROVED = [
  ...range('DMP-AIRS.', 3, 6), ...range('DMP-CONF.', 3), ...range('DMP-HISTO.', 1, 3, 4, 5, 6, 8, 9), ...range('DMP-UX.', 6, 8, 11, 12, 14, 15, 17, 27, 31, 34, 44, 45, 49, 50),
  ...range('CDA-DD.', 4, 5), ...range('CDA-HL7.', 1, 2, 4), ...range('CDA-INT.', 4, 8, 15, 16), ...range('CDA-VISU.', 1),
  ...range('SSI-IE.', 30, 31, 32, 33, 34, 35, 37, 38, 39, 40, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55), ...range('SSI-IAM.', 80, 83, 88, 91, 92, 94), ...range('PSC.', 1, 2, 8),
];

test('every REM rule named by a source document is there', () => {
  for (const number of ['DMP-AUTH.02', 'DMP-UX.12', 'DMP-UX.14-BIS', 'SC.DMP-CONF.11', 'SC.DMP-CONF.21', 'SC.SSI-IE.36', 'MSS-UX.10']) assert.ok(catalogue.byTag(`REM-${number}`), number);
  assert.deepEqual(catalogue.byTag('REM-DMP-UX.14-BIS')?.preuves, ['DMP/UX.14-BIS.01', 'DMP/UX.14-BIS.02']);
});

test('every approved line of 2023 is there, and nothing else claims to come from it', () => {
  for (const number of APPROVED) assert.ok(catalogue.byTag(`REM-${number}`), number);
  const named = ['DMP-AIRS.06', 'DMP-UX.12'];
  assert.deepEqual(rem.filter(({ texte }) => texte === 'REM DPI 2023').map(({ numeros }) => numeros.REM).sort(), APPROVED.filter((number) => !named.includes(number)).sort());
});

test('a pre-publication can only give observations', () => {
  for (const one of rem.filter(({ texte }) => texte === 'REM DPI 2023')) {
    assert.equal(one.force, 'prépublication', one.slug);
    assert.equal(one.confiance.REM, 'prépublication 2023', one.slug);
    assert.equal(isBinding(one, new Date('2026-11-22')), false, one.slug);
  }
});

test('what a scenario must show is said in one sentence, and what it says of a mutant too', () => {
  for (const { slug, verification, commentaire } of rem) {
    if (verification.mode !== 'scenario') continue;
    assert.match(commentaire ?? '', /mutant|rougi/, slug);
  }
});

test('official proofs carry the number of the line they prove', () => {
  const families = /^(DMP|CDA|SSI|PSC|MSS)[/.]/;
  for (const { slug, numeros, preuves = [] } of rem) {
    const family = (numeros.REM ?? '').replace(/^(SC|LGC)\./, '').split(/[-.]/)[0];
    for (const proof of preuves) assert.ok(families.test(proof) && proof.startsWith(family ?? '?'), `${slug}: ${proof}`);
  }
});

test('each official proof of an exigence shown by scenarios or by a piece is on one of them, or says why none shows it; never both', () => {
  const scenarios = taggedScenarios();
  for (const { slug, numeros, verification, preuves = [], preuvesHorsScenario = {} } of catalogue.exigences) {
    assert.deepEqual(Object.keys(preuvesHorsScenario).filter((number) => !preuves.includes(number)), [], slug);
    if (verification.mode === 'non-verifiable') continue;
    const own = scenarios.filter(({ tags }) => Object.entries(numeros).some(([text, number]) => tags.includes(`@${text}-${number}`)));
    for (const number of preuves) assert.notEqual(own.some(({ tags }) => tags.includes(`@PREUVE-${number}`)), Object.hasOwn(preuvesHorsScenario, number), `${slug} : ${number}`);
  }
});

test('a proof a scenario carries is one that the exigences of its tags ask for', () => {
  const asked = new Map<string, readonly string[]>(catalogue.exigences.flatMap(({ numeros, preuves = [] }) => Object.entries(numeros).map(([text, number]) => [`@${text}-${number}`, preuves] as const)));
  for (const { id, tags } of taggedScenarios()) for (const tag of tags.filter((one) => one.startsWith('@PREUVE-'))) {
    assert.ok(tags.some((one) => asked.get(one)?.includes(tag.slice('@PREUVE-'.length)) === true), `${id} : ${tag}`);
  }
});
