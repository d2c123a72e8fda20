import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taggedScenarios } from '../../support/monde/tagged-scenarios';
import { MUTANTS } from '../../support/mutation/mutants/index';
import { isBinding, loadCatalogue } from '../../support/referentiel/catalogue';
import { coverage } from '../../support/referentiel/coverage';
import { RULES } from '../../support/rules/index';

const catalogue = loadCatalogue();
const rules = [...RULES.values()].map(({ id, exigences }) => ({ id, exigences }));
const mutants = MUTANTS.map(({ id, exigence }) => ({ id, exigences: [exigence] }));

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

test('the six means of 2020 carry the two values of the table, SmartCardPKI being SAML’s SmartcardPKI', () => {
  assert.deepEqual(catalogue.means.map(({ classRef, classeSaml, decl }) => [classRef, classeSaml, decl]), [
    ['SmartCardPKI', 'SmartcardPKI', 'CPS'], ['SmartCardPKI', 'SmartcardPKI', 'CARTE_ETS'], ['PreviousSession', 'PreviousSession', 'CPS:CPSSANSCONTACT'],
    ['MobileTwoFactorContract', 'MobileTwoFactorContract', 'OTP_SMS'], ['MobileTwoFactorContract', 'MobileTwoFactorContract', 'APP_MOBILE_AUTH'],
    ['InternetProtocolPassword', 'InternetProtocolPassword', 'APP_BROWSER_AUTH'],
  ]);
});

test('the exigences without reserve are those of the kit: 4, 23, 25 and 29', () => {
  const none = catalogue.exigences.filter(({ reserve }) => !reserve).map(({ numeros }) => numeros['EXI-v1']);
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

test('every tag, rule and mutant names an exigence, and every exigence is covered or says why', async () => {
  const table = coverage(catalogue, await taggedScenarios(), rules, mutants);
  assert.deepEqual(table.inconnus, []);
  assert.deepEqual(table.exigences.filter(({ couverte }) => !couverte).map(({ slug }) => slug), []);
});

test('a tag that names nothing and an exigence nobody checks are told', () => {
  const table = coverage(catalogue, [{ id: 's', name: 's', tags: ['@EXI-v1-99', '@positif'] }], rules, mutants);
  assert.deepEqual(table.inconnus, [{ ou: 'scénario s', nom: '@EXI-v1-99' }]);
  assert.ok(table.exigences.some(({ slug, couverte }) => slug === 'air-deux-facteurs' && !couverte));
});
