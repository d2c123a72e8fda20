import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '../../support/referentiel/catalogue';
import { coverage, lacunesOf, type CoverageInput } from '../../support/referentiel/coverage';
import type { Exigence } from '../../support/referentiel/schema';

const exigence = (slug: string, verification: Exigence['verification'], more: Partial<Exigence> = {}): Exigence => ({
  slug, numeros: { TXT: slug }, confiance: { TXT: 'sourcé' }, lieu: '', chapitre: 'c', phrase: slug, lie: ['editeur'], force: 'opposable', modalite: 'DOIT', validite: {},
  profils: [], nature: ['fil'], reserve: true, verification, texte: 'T', ...more,
});
const EXIGENCES = [
  exigence('fil', { mode: 'scenario' }), exigence('ecran', { mode: 'scenario', piece: 'attestation' }, { nature: ['ecran', 'document'] }), exigence('registre', { mode: 'scenario', piece: 'attestation' }, { nature: ['organisation', 'document'] }), exigence('papier', { mode: 'documentaire', piece: 'pv' }, { preuves: ['P.1'] }),
  exigence('ouverte', { mode: 'non-verifiable', raison: 'texte-non-obtenu' }), exigence('libre', { mode: 'non-verifiable', raison: 'permission' }),
];
const catalogue: Catalogue = {
  exigences: EXIGENCES, means: [], gaps: [], sha256: '',
  ambiguities: [{ slug: 'a', question: '', commutateur: 'a', lectures: {}, defaut: '', touche: ['fil'] }],
  bySlug: (slug) => EXIGENCES.find((one) => one.slug === slug), byTag: (tag) => EXIGENCES.find(({ slug }) => tag === `TXT-${slug}`),
};
const BASE: CoverageInput = { scenarios: [], rules: [{ id: 'r/fil', exigences: ['fil'] }, { id: 'r/autre', exigences: [] }], mutants: [] };
const scenario = (id: string, ...tags: string[]): CoverageInput['scenarios'][number] => ({ id, name: `nom de ${id}`, tags });
const states = (input: Partial<CoverageInput>): Record<string, string> => Object.fromEntries(coverage(catalogue, { ...BASE, ...input }).exigences.map(({ slug, etat }) => [slug, etat]));

test('without a scenario, only documents and stated reasons stand; a missing text stays open', () => {
  assert.deepEqual(states({}), { fil: 'rien', ecran: 'rien', registre: 'rien', papier: 'piece', ouverte: 'ouverte', libre: 'raison' });
  assert.deepEqual(lacunesOf(coverage(catalogue, BASE)), ['ecran', 'fil', 'registre']);
});

test('a scenario that no mutant can turn red does not count', () => {
  const scenarios = [scenario('s', '@TXT-fil', '@positif')];
  assert.equal(states({ scenarios }).fil, 'sans-mutant');
  assert.equal(states({ scenarios, mutants: [{ id: 'm', exigence: 'ecran', rule: 'r/autre' }] }).fil, 'sans-mutant', 'a mutant of another exigence and rule');
});

test('without a run, the mutant names the exigence or its rule judges it', () => {
  const scenarios = [scenario('s', '@TXT-fil')];
  assert.equal(states({ scenarios, mutants: [{ id: 'm', exigence: 'fil', rule: 'r/autre' }] }).fil, 'scenario');
  assert.equal(states({ scenarios, mutants: [{ id: 'm', exigence: 'ecran', rule: 'r/fil' }] }).fil, 'scenario');
});

test('with a run, only rules that a scenario carrying the tag asked count', () => {
  const scenarios = [scenario('s', '@TXT-fil'), scenario('autre', '@TXT-ecran')], mutants = [{ id: 'm', exigence: 'fil', rule: 'r/fil' }];
  assert.equal(states({ scenarios, mutants, asked: new Map([['s', new Set(['r/fil'])]]) }).fil, 'scenario');
  assert.equal(states({ scenarios, mutants, asked: new Map([['s', new Set(['r/autre'])], ['autre', new Set(['r/fil'])]]) }).fil, 'sans-mutant');
  assert.equal(states({ scenarios, mutants, asked: new Map() }).fil, 'sans-mutant', 'a scenario that did not run');
});

test('a documentary scenario counts for an exigence that names a piece, and for no other', () => {
  const scenarios = [scenario('s', '@TXT-fil', '@TXT-registre', '@piece')];
  const { fil, registre } = states({ scenarios });
  assert.deepEqual([fil, registre], ['sans-mutant', 'scenario']);
  assert.equal(states({ scenarios: [scenario('s', '@TXT-registre')] }).registre, 'sans-mutant', 'not documentary');
  assert.equal(states({ scenarios, asked: new Map([['s', new Set(['piece/presence'])]]) }).registre, 'scenario');
  assert.equal(states({ scenarios, asked: new Map([['s', new Set(['air/autre'])]]) }).registre, 'sans-mutant', 'the run shows it read no piece');
});

test('what is judged on the wire, on screen or in traces is not covered by a paper alone', () => {
  const scenarios = [scenario('s', '@TXT-ecran', '@piece')];
  assert.equal(states({ scenarios }).ecran, 'sans-mutant');
  assert.equal(states({ scenarios, asked: new Map([['s', new Set(['piece/presence'])]]) }).ecran, 'sans-mutant');
  assert.equal(states({ scenarios, mutants: [{ id: 'm', exigence: 'ecran', rule: 'r/autre' }] }).ecran, 'scenario');
});

test('a rule that judges an exigence no scenario carries is no coverage', () => {
  assert.equal(states({ mutants: [{ id: 'm', exigence: 'fil', rule: 'r/fil' }] }).fil, 'rien');
});

test('a row tells scenarios, rules, mutants, proofs, piece and ambiguities', () => {
  const { exigences, scenarios } = coverage(catalogue, { ...BASE, scenarios: [scenario('s', '@TXT-fil', '@PREUVE-P.2'), scenario('p', '@TXT-papier')], mutants: [{ id: 'm', exigence: 'fil', rule: 'r/fil' }] });
  const row = (slug: string) => exigences.find((one) => one.slug === slug)!;
  assert.deepEqual([row('fil').scenarios, row('fil').regles, row('fil').mutants, row('fil').preuves, row('fil').ambiguites], [['s'], ['r/fil'], ['m'], ['P.2'], ['a']]);
  assert.deepEqual([row('papier').preuves, row('papier').piece, row('papier').scenarios], [['P.1'], 'pv', ['p']]);
  assert.deepEqual([row('libre').motif, row('libre').couverte], ['permission', true]);
  assert.equal(scenarios.s, 'nom de s');
});

test('a tag, a rule or a mutant that names nothing is told', () => {
  const { inconnus } = coverage(catalogue, { scenarios: [scenario('s', '@TXT-absente', '@bloquant')], rules: [{ id: 'r', exigences: ['nulle'] }], mutants: [{ id: 'm', exigence: 'vide', rule: 'r/absente' }] });
  assert.deepEqual(inconnus, [{ ou: 'scénario s', nom: '@TXT-absente' }, { ou: 'règle r', nom: 'nulle' }, { ou: 'mutant m', nom: 'vide' }, { ou: 'mutant m', nom: 'r/absente' }]);
});
