import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { VERBS } from '../../support/dpi/contract';
import { loadTarget, parseTarget } from '../../support/dpi/target-file';
import { realDomainOf, testUrl } from '../../support/dpi/target/hosts';
import { namedSecrets } from '../../support/dpi/target/named-secrets';
import { admissionOf } from '../../support/dpi/target/owner-personas';
import { targetSnapshot } from '../../support/dpi/target/snapshot';
import { refuseStrangers } from '../../support/dpi/target/strangers';
import { webVerbs } from '../../support/dpi/web/verbs';
import { HomologairError } from '../../support/erreurs/error';
import { fixture, projectRoot } from '../../support/racine';

const MAQUETTE = readFileSync(join(projectRoot, 'test', 'dpi', 'cibles', 'maquette.yaml'), 'utf8');

/** The mock-up's file with one text replaced by another. */
function edited(from: string, to: string): string {
  assert.ok(MAQUETTE.includes(from), `« ${from} » is in the file`);
  return MAQUETTE.replace(from, to);
}

function refusal(source: string): HomologairError {
  try {
    parseTarget(source, 'cible.yaml');
  } catch (error) {
    assert.ok(error instanceof HomologairError, String(error));
    return error;
  }
  return assert.fail('this target file should be refused');
}

/** What is wrong, edit, code, what the sentence must say: the field, what was found, what was expected. */
const TABLE: [string, string, string, string, RegExp][] = [
  ['a missing field', ", version: '1.0' }\nacces", ' }\nacces', 'CIBLE-CHAMP', /« cible\.version » \(ligne 2\) manque\. Attendu : un texte/],
  ['an unknown field', 'acces: {', 'acces: { mode: x,', 'CIBLE-CHAMP', /« acces » .*porte une clé inconnue \(mode\)\. Attendu : une clé parmi : type, url, admission/],
  ['a number as text', 'gesteMs: 3000', "gesteMs: 'trois'", 'CIBLE-CHAMP', /« delais\.gesteMs » .*vaut "trois"\. Attendu : un nombre entier de millisecondes/],
  ['a delay out of bounds', 'gesteMs: 3000', 'gesteMs: 0', 'CIBLE-CHAMP', /« delais\.gesteMs ».*vaut 0/],
  ['a duration in no unit', 'reouvertureUnFacteur: 4 h', 'reouvertureUnFacteur: 4', 'CIBLE-CHAMP', /« delais\.reouvertureUnFacteur ».*« 4 h », « 30 min »/],
  ['an unknown nature of factor', 'nature: possession', 'nature: magie', 'CIBLE-CHAMP', /moyens\[0\]\.facteurs\[1\]\.nature.*"magie"\. Attendu : l’une des valeurs savoir, possession, inherence/],
  ['an unknown verb', '  consulterDmp:', '  consulterDPM:', 'CIBLE-CHAMP', /« gestes ».*consulterDPM/],
  ['two ways of finding', '{ etiquette: Identifiant }', '{ etiquette: Identifiant, texte: x }', 'CIBLE-CHAMP', /« etats\.connexion ».*une façon et une seule/],
  ['no way of finding', '{ etiquette: Identifiant }', '{ contient: x }', 'CIBLE-CHAMP', /« etats\.connexion ».*une façon et une seule/],
  ['two actions in one', '[{ aller: / }]', '[{ aller: /, attendre: connexion }]', 'CIBLE-CHAMP', /gestes\.prendreSonPoste\.etapes\[0\].*une action et une seule/],
  ['an unknown state', 'fin: [code, refus]', 'fin: [codes, refus]', 'CIBLE-CHAMP', /gestes\.presenterPremierFacteur\.fin\[0\].*un état décrit dans « etats » : connexion, code/],
  ['no end state', 'fin: [patients, refus]', 'fin: []', 'CIBLE-CHAMP', /presenterSecondFacteur\.fin.*au moins un état de fin/],
  ['a password elsewhere', "valeur: '{code}'", "valeur: '{motDePasse}'", 'CIBLE-CHAMP', /presenterSecondFacteur.*remplir\.valeur.*"\{motDePasse\}".*\{code\}/],
  ['an action on another site', 'aller: /patients', 'aller: //ailleurs.example/', 'CIBLE-CHAMP', /une seule barre oblique/],
  ['an invalid pattern', 'certificat: certificat', "certificat: 'certificat('", 'CIBLE-CHAMP', /« messages\.certificat ».*expression régulière/],
  ['a table without columns', ', colonnes: { titre: Titre, type: Type }', '', 'CIBLE-CHAMP', /« lectures\.documents ».*tableau et colonnes, ou lignes et cellules/],
  ['an export without date', 'at: quand, ', '', 'CIBLE-CHAMP', /« traces\.json\.champs\.at ».*manque/],
  ['a secret in clear', "url: '{url}'", "url: '{url}', admission: { url: '{admission}', jeton: s3cr3t }", 'CIBLE-CHAMP', /« acces\.admission\.jeton ».*que l’on ne montre pas.*\{env:NOM\}/],
  ['an address that is none', "url: '{url}'", 'url: ici', 'CIBLE-CHAMP', /« acces\.url ».*"ici"/],
  ['a file address', "url: '{url}'", 'url: file:///etc/passwd', 'CIBLE-URL', /« acces\.url » vaut « file:/],
  ['credentials in an address', "url: '{url}'", 'url: https://moi:secret@dpi.example/', 'CIBLE-URL', /https:\/\/…@dpi\.example/],
  ['a real host', "url: '{url}'", 'url: https://WWW.Dmp.Gouv.FR./', 'CIBLE-HOTE-REEL', /« acces\.url ».*« www\.dmp\.gouv\.fr\. ».*« dmp\.gouv\.fr »/],
  ['a real admission door', "url: '{url}'", "url: '{url}', admission: { url: 'https://x.ameli.fr/', jeton: '{jeton}' }", 'CIBLE-HOTE-REEL', /acces\.admission\.url/],
  ['a secret in clear for the porte de conduite', "url: '{url}'", "url: '{url}', conduite: { url: '{conduite}', jeton: s3cr3t }", 'CIBLE-CHAMP', /« acces\.conduite\.jeton ».*que l’on ne montre pas.*\{env:NOM\}/],
  ['a porte de conduite without its token', "url: '{url}'", "url: '{url}', conduite: { url: '{conduite}' }", 'CIBLE-CHAMP', /« acces\.conduite\.jeton ».*manque/],
  ['a real porte de conduite', "url: '{url}'", "url: '{url}', conduite: { url: 'https://x.esante.gouv.fr/', jeton: '{jeton}' }", 'CIBLE-HOTE-REEL', /acces\.conduite\.url/],
  ['no YAML', 'cible: {', 'cible: {{', 'CIBLE-YAML', /ligne \d+/],
];

describe('a target file', () => {
  for (const [what, from, to, code, sentence] of TABLE) {
    test(`refuses ${what}, naming field, found and expected`, () => {
      const error = refusal(edited(from, to));
      assert.equal(error.code, code);
      assert.match(error.message, sentence);
      assert.doesNotMatch(error.message, /s3cr3t|moi:secret|undefined|Invalid|\?\./);
    });
  }
  test('refuses a key given twice', () => { assert.equal(refusal(`${MAQUETTE}\nlps: { nom: x, version: y }\n`).code, 'CIBLE-YAML'); });
  test('refuses aliases that expand without end', () => {
    const bomb = ['a: &a [x]', ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`)].join('\n');
    assert.equal(refusal(bomb).code, 'CIBLE-YAML');
  });
  test('says which file is missing', () => {
    assert.throws(() => loadTarget('/nulle/part.yaml'), /Le fichier de cible « \/nulle\/part\.yaml » ne se lit pas : il n’existe pas/);
    assert.throws(() => loadTarget(projectRoot), /ce n’est pas un fichier/);
  });
  test('refuses a file that is too big', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'cible-'));
    t.after(() => { rmSync(folder, { recursive: true }); });
    writeFileSync(join(folder, 'gros.yaml'), '#'.repeat(1_000_001));
    assert.throws(() => loadTarget(join(folder, 'gros.yaml')), /pèse 1000001 octets/);
  });
  test('the témoin’s is whole: every verb, and the delays in milliseconds', () => {
    const target = loadTarget(fixture('cibles', 'temoin.yaml'));
    assert.deepEqual(webVerbs(target), [...VERBS]);
    const snapshot = targetSnapshot(target, webVerbs(target));
    assert.equal(snapshot.reopeningDelayMs, 4 * 3_600_000);
    assert.deepEqual(snapshot.means, [{ id: 'mot-de-passe-et-code-a-usage-unique', factors: ['savoir', 'possession'], row2020: '5' }]);
  });
  test('the homologation number is named in the file and taken from the environment; written there, it is refused', () => {
    const target = (homologation: string) => parseTarget(MAQUETTE.replace('lps: {', `lps: { homologation: '${homologation}',`), 'maquette');
    assert.equal(targetSnapshot(target('{env:NUMERO}'), [], { NUMERO: 'secret' }).lps.homologation, 'secret');
    assert.throws(() => targetSnapshot(target('{env:NUMERO}'), [], {}), /NUMERO/);
    assert.throws(() => target('1234-5678'), /variable d’environnement/);
  });
  test('what a file does not describe cannot be done', () => {
    const verbs = webVerbs(parseTarget(MAQUETTE, 'maquette'));
    for (const verb of ['admettre', 'avancerLeTemps', 'configurer', 'autoriserAcces', 'rouvrirAvecUnFacteur', 'ouvrirDocument'] as const) assert.ok(!verbs.includes(verb), verb);
    for (const verb of ['prendreSonPoste', 'consulterDmp', 'lire', 'exporterTraces'] as const) assert.ok(verbs.includes(verb), verb);
  });
});

describe('real hosts', () => {
  for (const host of ['dmp.fr', 'DMP.FR', 'dmp.fr.', 'a.b.esante.gouv.fr', 'www.monespacesante.fr', 'lps2.dmp.gouv.fr']) test(`${host} is one`, () => { assert.ok(realDomainOf(host)); });
  for (const host of ['localhost', '127.0.0.1', 'mondmp.fr', 'dmp.fr.example', 'gouv.fr', 'xameli.fr']) test(`${host} is none`, () => { assert.equal(realDomainOf(host), undefined); });
  test('an address cannot hide its host behind credentials', () => { assert.throws(() => testUrl('https://localhost@dmp.fr/', 'x'), /CIBLE|vaut/); });
});

describe('an owner’s personas', () => {
  const LIST = `
personas:
  structure: { persona: chtv, finess: '010000024', finessJuridique: '010000016', raisonSociale: CHTV, secteur: SA01 }
  professionnels: [{ persona: aubrac, login: aubrac, motDePasse: '{env:MDP_AUBRAC}', rpps: '10001234567', nom: A, prenom: C, profession: '10', connaitInformationRpps: true }]
  patients: [{ persona: pat, ins: '279035121518989', oid: 1.2.250.1.213.1.4.10, nom: B, prenom: A, naissance: '1979-03-01', situation: nominal, sexe: F, statutIns: qualifiée }]
`;
  test('take their secrets from the environment', () => {
    const { personas } = parseTarget(MAQUETTE + LIST, 'x');
    assert.ok(personas);
    assert.equal(admissionOf(personas, { MDP_AUBRAC: 'azerty' }).professionnels[0]?.motDePasse, 'azerty');
    assert.throws(() => admissionOf(personas, {}), /« MDP_AUBRAC », citée par le champ « personas\.professionnels\[0\]\.motDePasse », n’est pas définie/);
  });
  test('name every secret their target must keep to itself, so that it is sought in what the run leaves', () => {
    const named = namedSecrets(parseTarget(MAQUETTE + LIST, 'x'), { MDP_AUBRAC: 'azerty', AUTRE: 'rien' });
    assert.deepEqual(named, ['azerty']);
  });
  test('are under the OID of test identities only', () => {
    assert.match(refusal(MAQUETTE + LIST.replace('213.1.4.10', '213.1.4.8')).message, /personas\.patients\[0\]\.oid.*1\.2\.250\.1\.213\.1\.4\.8.*INS de test/);
  });
  test('never hold a password', () => {
    const error = refusal(MAQUETTE + LIST.replace("'{env:MDP_AUBRAC}'", 'azerty-secret'));
    assert.match(error.message, /motDePasse/);
    assert.doesNotMatch(error.message, /azerty/);
  });
  test('refuse who is not one of them', () => {
    const { personas } = parseTarget(MAQUETTE + LIST, 'x');
    assert.ok(personas);
    const admission = admissionOf(personas, { MDP_AUBRAC: 'azerty' });
    refuseStrangers(admission, personas, 'x');
    const [person] = admission.professionnels;
    assert.ok(person);
    assert.throws(() => { refuseStrangers({ ...admission, professionnels: [{ ...person, persona: 'lozere' }] }, personas, 'x'); }, /absent de la liste/);
    assert.throws(() => { refuseStrangers({ ...admission, professionnels: [{ ...person, rpps: '10009999999' }] }, personas, 'x'); }, /RPPS différents/);
    assert.throws(() => { refuseStrangers({ ...admission, structure: { ...admission.structure, finess: '750000001' } }, personas, 'x'); }, /FINESS différents/);
  });
});
