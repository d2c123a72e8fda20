import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { MUTANTS } from '../../support/mutation/mutants/index';
import { ANNOUNCEMENTS } from '../../support/rules/screen-announces-nothing';
import { screenClaims, type ScreenClaim } from './kit/screen-claims';
import { ABSOLUTE, BOTH_WAYS, OPPOSITES, type Side } from './kit/polarities';

let claims: ScreenClaim[] = [];
before(async () => { claims = await screenClaims(); });

const is = ({ rule, text }: Side) => (claim: ScreenClaim): boolean => (typeof rule === 'string' ? claim.rule === rule : rule.test(claim.rule)) && (text?.test(claim.text) ?? true);
const told = ({ scenario, text }: ScreenClaim): string => `${scenario} : ${text}`;
const announces = ({ says }: ScreenClaim): boolean => ANNOUNCEMENTS.includes(says);
const paired = (claim: ScreenClaim): boolean => announces(claim) || OPPOSITES.some((pair) => pair.some((side) => is(side)(claim)));

test('each claim about a screen has an opposite, or says why it has none', () => {
  assert.ok(claims.length > 100, 'claims are read');
  const known = new Set([...Object.keys(BOTH_WAYS), ...Object.keys(ABSOLUTE)]);
  assert.deepEqual(claims.filter((claim) => claim.rule !== 'ecran/rien-d-annonce' && !paired(claim) && !known.has(claim.rule)).map(told), []);
});

test('the opposite state is shown in another scenario', () => {
  for (const [one, other] of OPPOSITES) {
    const shown = claims.filter(is(one));
    const against = claims.filter(is(other));
    assert.ok(shown.some(({ scenario }) => against.some((claim) => claim.scenario !== scenario)), `both ways in two scenarios: ${[...shown, ...against].map(told).join(' | ')}`);
  }
});

test('a refusal, a question or a warning announced in a chapter is absent from another scenario of that chapter', () => {
  const silent = claims.filter(is({ rule: 'ecran/rien-d-annonce' }));
  const loud = claims.filter(announces);
  assert.ok(loud.length > 30);
  assert.deepEqual(loud.filter(({ chapter, scenario }) => !silent.some((claim) => claim.chapter === chapter && claim.scenario !== scenario)).map(told), []);
  assert.deepEqual(ANNOUNCEMENTS.filter((name) => !loud.some(({ says }) => says === name)), [], 'announced nowhere');
  assert.deepEqual(claims.filter(({ rule, says }) => rule === 'ecran/message' && !ANNOUNCEMENTS.includes(says)).map(told), [], 'messages nobody denies');
});

/** What no scenario can show of a lawful target, a mutant does. */
test('what the scenarios cannot show the other way round, a mutant shows', () => {
  const rules = new Set(MUTANTS.map(({ rule }) => rule));
  assert.deepEqual(Object.keys(BOTH_WAYS).filter((rule) => !rules.has(rule)), []);
  assert.deepEqual([...Object.keys(BOTH_WAYS), ...Object.keys(ABSOLUTE)].filter((rule) => !claims.some((claim) => claim.rule === rule)), [], 'reasons that serve nothing');
  assert.deepEqual(Object.keys(ABSOLUTE).filter((rule) => rules.has(rule)), [], 'a mutant exists: no reason is needed');
});
