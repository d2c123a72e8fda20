import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { MUTANTS } from '../../support/mutation/mutants/index';
import { fixture } from '../../support/racine';
import { homologair, temporaryFolder } from './kit';

let folder: ReturnType<typeof temporaryFolder>;
before(() => { folder = temporaryFolder(); });
after(() => { folder.remove(); });

/** A usage error: exit 2, one line on the error output, no stack trace, the field, what was found, what was expected. */
function refused(args: string[], ...said: RegExp[]): void {
  const { code, stdout, stderr } = homologair(args);
  assert.equal(code, 2, `${args.join(' ')} → ${code}\n${stdout}${stderr}`);
  assert.equal(stderr.trim().split('\n').length, 1, stderr);
  assert.doesNotMatch(stderr, /\bat .*\.js:\d+/);
  for (const pattern of said) assert.match(stderr, pattern);
}

const target = (change: (text: string) => string): string => {
  const path = join(folder.path, `cible-${Math.random().toString(36).slice(2)}.yaml`);
  writeFileSync(path, change(readFileSync(fixture('cibles', 'temoin.yaml'), 'utf8')));
  return path;
};

test('an unknown command, an unknown option, a missing value', () => {
  refused(['lance'], /commande/, /Attendu/);
  refused(['lancer', '--cibles', 'x'], /--cibles/, /Attendu/);
  refused(['lancer', '--cible'], /--cible/, /Attendu/);
  refused(['rejuger'], /dossier/, /Attendu/);
  refused(['servir', 'dmpp'], /CLI-SERVICE/, /dmpp/, /Attendu : dmp ou temoin/);
});

test('a target file that does not exist, is not YAML, or lacks a field', () => {
  refused(['lancer', '--cible', join(folder.path, 'absente.yaml')], /CIBLE-FICHIER/, /absente\.yaml/, /n’existe pas/);
  refused(['lancer', '--cible', target(() => 'cible: [')], /CIBLE-YAML/, /crochet/);
  refused(['lancer', '--cible', target((text) => text.replace(/gesteMs: .*/, 'gesteMs: bientôt'))], /gesteMs/, /bientôt/, /Attendu/);
});

test('a target whose method is in an attribute, with a profile that does not read it there', () => {
  refused(['lancer', '--cible', target((text) => text.replace('emplacement: AuthnContextDecl', 'emplacement: Methode'))], /CLI-PROFIL-CHAMP/, /place-de-la-methode/, /« Methode »/);
});

test('a target on a real national host is refused before anything starts', () => {
  refused(['lancer', '--cible', target((text) => text.replace("'{url}'", 'https://www.dmp.fr/ps').replace('"{url}"', 'https://www.dmp.fr/ps').replace(/url: \{url\}/, 'url: https://www.dmp.fr/ps'))], /dmp\.fr/);
});

test('a profile that does not exist, is not YAML, or chooses what nothing offers', () => {
  const profile = (text: string): string => { const path = join(folder.path, `profil-${Math.random().toString(36).slice(2)}.yaml`); writeFileSync(path, text); return path; };
  refused(['lancer', '--profil', join(folder.path, 'absent.yaml')], /CLI-PROFIL\]/, /absent\.yaml/, /il n’existe pas/);
  refused(['lancer', '--profil', folder.path], /CLI-PROFIL\]/, /c’est un dossier/);
  refused(['lancer', '--profil', profile('nom: [')], /CLI-PROFIL\]/, /YAML bien formé/);
  refused(['lancer', '--profil', profile('nom: x\naccepte: oui\nambiguites: {}\n')], /« accepte » vaut "oui"\. Attendu : une liste/);
  refused(['lancer', '--profil', profile('nom: x\naccepte: [conforme]\nambiguites: {}\n')], /« accepte\[0\] »/, /l’une des valeurs à examiner, non concluant, non exécuté/);
});

test('a tag expression that does not parse, or selects nothing', () => {
  refused(['lancer', '--tags', '@EXI-v1-23 and'], /CLI-ETIQUETTE/, /--tags/, /^(?!.*\b(?:error|when|trying)\b)/);
  refused(['lancer', '--tags', '@EXI-v1-99'], /CLI-ETIQUETTE-VIDE/, /@EXI-v1-99/);
});

test('a port, a folder, an Allure version that cannot be', () => {
  refused(['servir', 'dmp', '--port', 'https'], /CLI-PORT/, /https/);
  refused(['servir', 'dmp', '--port', '80'], /CLI-PORT/, /1024/);
  refused(['lancer', '--sortie', fixture('cibles', 'temoin.yaml'), '--tags', '@EX_GEN-1180'], /CLI-DOSSIER/, /temoin\.yaml/);
  refused(['lancer', '--allure', '4'], /--allure/, /2, 3 ou non/);
  refused(['rejuger', join(folder.path, 'nulle-part')], /CLI-DOSSIER/, /nulle-part/);
  refused(['rejuger', folder.path], /JOURNAL-ABSENT/);
});

test('a port that is taken', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const port = String((taken.address() as AddressInfo).port);
  refused(['servir', 'dmp', '--port', port], /CLI-PORT/, new RegExp(port), /déjà occupé/);
  refused(['servir', 'dmp', '--port-admin', port], /CLI-PORT/, new RegExp(port), /déjà occupé/);
  refused(['servir', 'temoin', '--port', port], /CLI-PORT/, new RegExp(port), /déjà occupé/);
  taken.close();
});

test('a folder nothing can be made in, where the system says that its parent is missing', { skip: existsSync('/proc/self') ? false : 'sans /proc' }, () => {
  refused(['lancer', '--sortie', '/proc/homologair', '--tags', '@EX_GEN-1180'], /CLI-DOSSIER/, /\/proc\/homologair/);
  refused(['couverture', '--sortie', '/proc/homologair'], /CLI-DOSSIER/, /\/proc\/homologair/);
  refused(['servir', 'dmp', '--dossier', '/proc/homologair'], /CLI-DOSSIER/, /\/proc\/homologair/);
});

test('a path that holds no scenario', () => {
  refused(['lancer', 'features/11-nulle-part'], /CLI-CHEMIN/, /11-nulle-part/, /Attendu/);
  refused(['lancer', 'README.md'], /CLI-CHEMIN/, /README\.md/);
  refused(['lancer', 'features/6-air-simplifie', 'features/11-nulle-part'], /CLI-CHEMIN/, /11-nulle-part/);
});

test('an unknown mutant is told where the mutants are listed, and they are', () => {
  refused(['muter', '--seulement', 'inconnu'], /CLI-MUTANT/, /« inconnu »/, /muter --liste/);
  const { code, stdout } = homologair(['muter', '--liste']);
  assert.equal(code, 0);
  for (const { id, sentence } of MUTANTS) assert.ok(stdout.includes(`${id} (`) && stdout.includes(sentence), id);
  const one = JSON.parse(homologair(['muter', '--liste', '--seulement', 'secretaire-consulte', '--json']).stdout) as { mutants: { id: string; regle: string }[] };
  assert.deepEqual(one.mutants.map(({ id, regle }) => [id, regle]), [['secretaire-consulte', 'droits/sous-responsabilite-ne-consulte-pas']]);
});

test('help is in French and exits 0', () => {
  const { code, stdout } = homologair(['--help']);
  assert.equal(code, 0);
  assert.match(stdout, /Commandes :/);
  for (const command of ['servir', 'servir dmp', 'servir temoin', 'lancer', 'rejuger', 'comparer', 'dossier', 'sceller', 'verifier', 'revue', 'perimes', 'muter', 'couverture', 'vocabulaire']) {
    assert.doesNotMatch(homologair([...command.split(' '), '--help']).stdout, /default|display|command\b|Usage:|Options:/, command);
  }
});
