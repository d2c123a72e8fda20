import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { prepareRun } from '../../support/monde/run-suite';
import { loadProfile } from '../../support/monde/profile';
import { fixture, projectRoot } from '../../support/racine';
import { loadCatalogue } from '../../support/referentiel/catalogue';

const { ambiguities, gaps } = loadCatalogue();
let folder: string;
before(() => { folder = mkdtempSync(join(tmpdir(), 'homologair-ambiguites-')); });
after(() => rmSync(folder, { recursive: true, force: true }));

/** Every contradiction of interface-dmp §10, of reglementation §6 and of the issue, by its entry. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'interface-dmp §10': ['nom-attribut-mode', 'version-vihf', 'algorithme-signature', 'place-de-la-methode', 'valeur-de-la-methode', 'oid-du-mode-d-acces', 'valeur-connexion-secrete', 'retour-de-la-visibilite'],
  'reglementation §6': ['conservation-des-traces', 'numerotation-exi', 'valeur-de-la-methode', 'nom-attribut-mode', 'code-representants-legaux', 'alimentation-en-air', 'version-de-la-matrice', 'conf-11-ou-21'],
  'part 2': ['td0-3-automatique', 'td3-1-automatique', 'td3-2-automatique', 'air-pour-appels-automatises', 'authninstant-d-un-prechargement', 'deux-facteurs-d-un-prechargement', 'consentement-hors-equipe',
    'urgence-documents-masques', 'objet-de-l-exi-25', 'decideur-de-la-duree', 'delai-de-remise-des-traces', 'adeli'],
};
const GAPS = ['autorisation-td0-2', 'codes-d-erreur', 'protocole-td0-10', 'exigences-non-trouvees', 'guide-d-integration', 'reponses-sans-texte', 'parametres-serveur'];

test('the register holds every contradiction and every gap of the sources', () => {
  const slugs = ambiguities.map(({ slug }) => slug);
  for (const [source, wanted] of Object.entries(EXPECTED)) assert.deepEqual(wanted.filter((slug) => !slugs.includes(slug)), [], source);
  assert.deepEqual(GAPS.filter((slug) => !gaps.some((gap) => gap.slug === slug)), []);
});

test('each entry names its sources, differs by its readings, and touches an exigence', () => {
  for (const { slug, lectures, touche } of ambiguities) {
    const readings = Object.values(lectures);
    assert.ok(readings.every(({ sens, source }) => sens.length > 1 && source.length > 5), slug);
    assert.equal(new Set(readings.map(({ sens }) => sens)).size, readings.length, slug);
    assert.equal(new Set(readings.map(({ source }) => source)).size, readings.length, `${slug}: one source per reading`);
    assert.ok(touche.length > 0, slug);
    assert.equal(new Set(touche).size, touche.length, slug);
  }
});

test('automatic calls are admitted by default, as the source documents want', () => {
  const chosen = Object.fromEntries(ambiguities.map(({ slug, defaut }) => [slug, defaut]));
  assert.deepEqual([chosen['td0-3-automatique'], chosen['td3-1-automatique'], chosen['td3-2-automatique'], chosen['air-pour-appels-automatises']], ['admis', 'admis', 'prechargement-regle', 'au-nom-du-responsable']);
  assert.deepEqual([chosen['consentement-hors-equipe'], chosen['urgence-documents-masques'], chosen['objet-de-l-exi-25'], chosen['adeli']], ['jusqu-au-retrait', 'sauf-opposition', 'protection-de-la-cle', 'rpps-seul']);
});

test('what the code reads is in the register; an effect is said where the code reads the choice, and a reason where it does not', () => {
  const sources = readdirSync(join(projectRoot, 'support'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(projectRoot, 'support', name), 'utf8'));
  const read = new Set(sources.flatMap((text) => [...text.matchAll(/ambiguities\['([^']+)'\]/g)].map(([, slug]) => slug ?? '')));
  assert.deepEqual([...read].filter((slug) => !ambiguities.some((entry) => entry.slug === slug)), [], 'a choice that no profile could make');
  assert.deepEqual(ambiguities.filter(({ slug, effet }) => (effet !== undefined) !== read.has(slug)).map(({ slug }) => slug), [], 'add or remove « effet » in ambiguites.yaml');
  assert.deepEqual(ambiguities.flatMap(({ slug, sansEffet }) => (sansEffet === undefined ? [] : [slug])), ['version-de-la-matrice'], 'a new one is to be argued');
});

const profile = (choices: string): string => {
  const file = join(folder, `profil-${Math.random().toString(36).slice(2)}.yaml`);
  writeFileSync(file, `nom: essai\naccepte: []\nambiguites: ${choices}\n`);
  return file;
};

test('a profile may choose another reading, and only one the register holds', () => {
  const load = (choices: string) => loadProfile(profile(choices), ambiguities);
  assert.deepEqual(load('{ adeli: rpps-ou-adeli, version-vihf: "4.0" }').ambiguites, { adeli: 'rpps-ou-adeli', 'version-vihf': '4.0' });
  for (const { commutateur, lectures } of ambiguities) for (const reading of Object.keys(lectures)) assert.doesNotThrow(() => load(`{ ${commutateur}: "${reading}" }`), `${commutateur}: ${reading}`);
  assert.throws(() => load('{ adelli: rpps-seul }'), /ambiguites\.adelli.*pas un commutateur/);
  assert.throws(() => load('{ adeli: rpps }'), /ambiguites\.adeli.*« rpps ».*rpps-seul, rpps-ou-adeli/);
  assert.throws(() => load('{ adeli: constructor }'), /ambiguites\.adeli/, 'a name every object has');
  assert.throws(() => load('{ adeli: [] }'), /ambiguites\.adeli.*Attendu : un texte/s);
});

test('a switch keeps its name in the profile when it is not the slug', () => {
  const [first] = ambiguities;
  assert.ok(first);
  const register = [{ ...first, commutateur: 'autre-nom' }];
  const other = Object.keys(first.lectures).find((name) => name !== first.defaut)!;
  assert.deepEqual(loadProfile(profile(`{ autre-nom: ${other} }`), register).ambiguites, { [first.slug]: other });
});

test('the header of the journal carries the choice of every ambiguity', async () => {
  const { header } = await prepareRun({ targetFile: fixture('cibles', 'temoin.yaml'), tags: '@EX_GEN-1180', profileFile: profile('{ adeli: rpps-ou-adeli }'), reports: join(folder, 'rapports') });
  assert.deepEqual(header.ambiguities, { ...Object.fromEntries(ambiguities.map(({ slug, defaut }) => [slug, defaut])), adeli: 'rpps-ou-adeli' });
});

test('a catalogue that repeats a slug, or names what it does not hold, is refused', () => {
  const text = (name: string): string => readFileSync(fixture('referentiel', name), 'utf8');
  const exigences = text('2e-psc.yaml').replaceAll(/, piece: [a-z-]+ }/g, ' }'), entry = (more: string): string => `ambiguites:\n  - slug: a\n    question: q\n    commutateur: a\n    lectures:\n      x: { sens: s, source: une source }\n      y: { sens: t, source: une autre }\n    defaut: x\n    effet: e\n${more}`;
  const load = (files: Record<string, string>) => {
    const catalogue = mkdtempSync(join(folder, 'catalogue-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(catalogue, name), content);
    return () => loadCatalogue(catalogue, []);
  };
  assert.doesNotThrow(load({ '1.yaml': exigences, 'ambiguites.yaml': entry('    touche: [rem-psc-01]\ntrous: []\n') }));
  assert.throws(load({ '1.yaml': exigences, '2.yaml': exigences }), /rem-psc-01/);
  assert.throws(load({ '1.yaml': exigences, 'ambiguites.yaml': entry('    touche: [rem-psc-99]\ntrous: []\n') }), /rem-psc-99/);
  assert.throws(load({ '1.yaml': exigences, 'ambiguites.yaml': entry('    touche: []\ntrous: [{ slug: a, sujet: s, source: s, suppose: s, touche: [] }]\n') }), /« a »/);
  assert.throws(load({ '1.yaml': exigences, 'ambiguites.yaml': entry('    touche: []\ntrous: []\n').replace('defaut: x', 'defaut: z') }), /défaut/);
  assert.throws(load({ '1.yaml': exigences, 'ambiguites.yaml': entry('    touche: []\ntrous: []\n').replace('    effet: e\n', '') }), /effet, ou pourquoi/);
  assert.throws(load({ '1.yaml': exigences, 'ambiguites.yaml': entry('    touche: []\n    sansEffet: s\ntrous: []\n') }), /effet, ou pourquoi/);
  assert.throws(load({ '1.yaml': exigences.replace('    valeurs: { acr_values: eidas1 }', '    par: rem-psc-98') }), /rem-psc-98/);
});
