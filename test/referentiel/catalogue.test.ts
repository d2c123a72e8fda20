import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taggedScenarios } from '../../support/monde/tagged-scenarios';
import { MUTANTS } from '../../support/mutation/mutants/index';
import { isBinding, loadCatalogue } from '../../support/referentiel/catalogue';
import { coverage } from '../../support/referentiel/coverage';
import { RULES } from '../../support/rules/index';

const catalogue = loadCatalogue();

test('the AIR share of the catalogue is there, each number naming one exigence', () => {
  for (const number of [23, 24, 25, 26, 27, 28, 29]) {
    const exigence = catalogue.byTag(`EXI-v1-${number}`);
    assert.ok(exigence, `EXI-v1-${number}`);
    assert.equal(exigence, catalogue.byTag(`EXI-v0-${number - 2}`));
  }
  for (const number of ['010', '020', '030', '040', '050', '070', '080', '085', '090', '100', '120']) assert.ok(catalogue.byTag(`EX_AIR-${number}`), number);
  for (let number = 1; number <= 11; number += 1) assert.ok(catalogue.byTag(`CONV2020-${number}`));
  for (const tag of ['REM-DMP-AUTH.02', 'REM-DMP-AIRS.06', 'REM-SC.DMP-CONF.11']) assert.ok(catalogue.byTag(tag), tag);
});

test('the 29 numbers of v1.0, the 27 of v0.1 and the recommendation of each are all there', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  for (let number = 1; number <= 29; number += 1) assert.ok(catalogue.byTag(`EXI-v1-${two(number)}`), `EXI-v1-${two(number)}`);
  for (let number = 1; number <= 27; number += 1) assert.ok(catalogue.byTag(`EXI-v0-${two(number)}`), `EXI-v0-${two(number)}`);
  for (const tag of ['RECO-v1-01', 'RECO-v0-01']) assert.ok(catalogue.byTag(tag), tag);
  const withoutText = catalogue.exigences.filter(({ numeros }) => numeros['EXI-v1'] !== undefined && numeros['EXI-v0'] === undefined);
  assert.deepEqual(withoutText.map(({ verification }) => verification), Array.from({ length: 2 }, () => ({ mode: 'non-verifiable', raison: 'texte-non-obtenu' })));
});

test('the six means of 2020 carry the two values of the table, SmartCardPKI being SAML’s SmartcardPKI', () => {
  assert.deepEqual(catalogue.means.map(({ classRef, classeSaml, decl }) => [classRef, classeSaml, decl]), [
    ['SmartCardPKI', 'SmartcardPKI', 'CPS'], ['SmartCardPKI', 'SmartcardPKI', 'CARTE_ETS'], ['PreviousSession', 'PreviousSession', 'CPS:CPSSANSCONTACT'],
    ['MobileTwoFactorContract', 'MobileTwoFactorContract', 'OTP_SMS'], ['MobileTwoFactorContract', 'MobileTwoFactorContract', 'APP_MOBILE_AUTH'],
    ['InternetProtocolPassword', 'InternetProtocolPassword', 'APP_BROWSER_AUTH'],
  ]);
});

test('the exigences without reserve are those of the kit: 4, 23, 25 and 29', () => {
  // The kit's six steps and its rule take none either: they are no exigence of the référentiel.
  const none = catalogue.exigences.filter(({ reserve, numeros }) => !reserve && numeros['EXI-v1'] !== undefined).map(({ numeros }) => numeros['EXI-v1']);
  assert.deepEqual(none.sort(), ['04', '23', '25', '29']);
});

test('only opposable or contractual exigences in force can be broken', () => {
  const at = new Date('2026-11-22');
  assert.equal(isBinding(catalogue.bySlug('air-deux-facteurs')!, at), true);
  assert.equal(isBinding(catalogue.bySlug('air-deux-facteurs')!, new Date('2023-01-01')), false, 'before the référentiel was in force');
  assert.equal(isBinding(catalogue.bySlug('conv2020-4')!, at), false, 'historical');
  assert.equal(isBinding(catalogue.bySlug('rem-airs-06')!, at), false, 'pre-publication');
  assert.equal(isBinding(catalogue.bySlug('rec-0-x-1090')!, at), false, 'recommendation');
});

test('every tag is one that cucumber and its expressions read', () => {
  for (const { slug, numeros } of catalogue.exigences) {
    assert.ok(Object.keys(numeros).length > 0, slug);
    // A tag ends at a blank; parentheses belong to tag expressions.
    for (const [text, number] of Object.entries(numeros)) assert.match(`@${text}-${number}`, /^@[^\s()\\@]+$/, slug);
  }
});

test('what a comment says remains to be looked at is a field, which keeps the exigence from being green', () => {
  for (const { slug, verification, commentaire, resteAVoir } of catalogue.exigences) {
    if (/reste à (?:examiner|voir|regarder)|marque .* finit à examiner/.test(commentaire ?? '')) assert.ok(resteAVoir, slug);
    if (resteAVoir !== undefined) assert.equal(verification.mode, 'scenario', slug);
  }
  assert.deepEqual(catalogue.exigences.flatMap(({ slug, resteAVoir }) => (resteAVoir === undefined ? [] : [slug])), ['rem-dmp-ux-12', 'rem-cda-int-08', 'rec-gen-1030', 'parcours-envois-reperes']);
});

test('an exigence that another replaces says which, and no other does', () => {
  for (const { slug, verification, par } of catalogue.exigences) {
    assert.equal(par !== undefined, verification.mode === 'non-verifiable' && verification.raison === 'remplacee', slug);
    assert.notEqual(par, slug);
  }
});

test('every tag, rule and mutant names an exigence, and every mutant a rule', async () => {
  assert.deepEqual(coverage(catalogue, { scenarios: taggedScenarios(), rules: [...RULES.values()], mutants: MUTANTS }).inconnus, []);
});
