import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import JSZip from 'jszip';
import type { Stale } from '../../support/evidence/perimes/stale';
import type { Verification } from '../../support/evidence/verification/verify';
import { READING_VERSIONS } from '../../support/jugement/readings';
import type { Resultat } from '../../support/jugement/resultat';
import { readHeader } from '../../support/journal/header';
import { loadPersonaBook, professional } from '../../support/monde/personas';
import { spellings } from '../../support/rapports/spellings';
import { filesBelow, homologair, onlyFolder, startHomologair, temporaryFolder, type Ran } from './kit';

const SALT = 'sel-des-tests';
process.env.HOMOLOGAIR_SEL_DES_SECRETS = SALT;
let folder: ReturnType<typeof temporaryFolder>;
let ran: Ran;
let run: string;
const result = (path: string): Resultat => JSON.parse(readFileSync(join(path, 'resultat.json'), 'utf8')) as Resultat;
const copy = (name: string): string => {
  const to = join(folder.path, name);
  cpSync(run, to, { recursive: true });
  return to;
};

before(() => {
  folder = temporaryFolder();
  ran = homologair(['lancer', 'features/6-air-simplifie/EX_GEN-1180-a-propos.feature', '--sortie', join(folder.path, 'rapports')], { HOMOLOGAIR_SEL_DES_SECRETS: SALT });
  run = onlyFolder(join(folder.path, 'rapports'));
});
after(() => { folder.remove(); });

test('a run on the témoin is conforme, says where its reports are, and leaves them all', () => {
  assert.equal(ran.code, 0, ran.stdout + ran.stderr);
  for (const name of ['resultat.json', 'synthese.html', 'historique.html', 'junit.xml', 'cucumber.ndjson', 'allure/index.html', 'allure-results']) assert.ok(existsSync(join(run, name)), name);
  assert.match(ran.stdout, /synthese\.html/);
  const { verdict, exigences, scenarios } = result(run);
  assert.equal(verdict, 'conforme');
  assert.equal(scenarios.length, 1);
  assert.deepEqual(readHeader(run).header.readings, READING_VERSIONS);
  assert.ok(exigences.some(({ slug, verdict: own }) => slug === 'ex-gen-1180' && own === 'conforme'));
});

test('no key, password, TOTP secret nor session cookie in anything a run leaves', () => {
  const { header } = readHeader(run);
  const [scenario] = result(run).scenarios;
  const person = professional(loadPersonaBook(), 'aubrac', `${header.seed}|${scenario?.id ?? ''}`, true);
  const secrets = [person.motDePasse, person.secretTotp ?? '', 'PRIVATE KEY', 'HOMOLOGATION-FICTIVE-TEMOIN'];
  const canaries = secrets.flatMap((secret) => [secret, Buffer.from(secret).toString('base64').replace(/=+$/, ''), encodeURIComponent(secret)]);
  assert.equal(existsSync(join(run, 'travail')), false, 'keys and databases are gone');
  // The journal is the complete record: it alone may hold the homologation number, inside the signed token.
  for (const file of filesBelow(run)) {
    const bytes = readFileSync(file);
    const sought = /\/(journal|blobs)\//.test(file) ? canaries.filter((canary) => !canary.includes('HOMOLOGATION') && !Buffer.from(canary, 'base64').includes('HOMOLOGATION')) : canaries;
    for (const canary of sought) assert.equal(bytes.includes(canary), false, `${file}: ${canary.slice(0, 6)}…`);
  }
});

test('judged again elsewhere, the run gives the same verdicts', () => {
  const moved = join(folder.path, 'ailleurs', 'deux');
  cpSync(run, join(folder.path, 'a-deplacer'), { recursive: true });
  cpSync(join(folder.path, 'a-deplacer'), moved, { recursive: true });
  renameSync(join(folder.path, 'a-deplacer'), join(folder.path, 'deplace'));
  for (const path of [moved, join(folder.path, 'deplace')]) {
    const { code, stdout } = homologair(['rejuger', path]);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /Aucune différence/);
  }
});

test('a verdict edited in resultat.json is told', () => {
  const edited = copy('verdict-modifie');
  const changed = result(edited);
  const [scenario] = changed.scenarios;
  if (scenario) scenario.verdict = 'non conforme';
  writeFileSync(join(edited, 'resultat.json'), JSON.stringify(changed));
  const { code, stdout } = homologair(['rejuger', edited]);
  assert.notEqual(code, 0);
  assert.match(stdout, /nom-et-version-a-l-ecran/);
});

test('one byte of the journal changed: exit 5', () => {
  const altered = copy('journal-altere');
  const file = join(altered, 'journal', 'banc-1.ndjson');
  const bytes = readFileSync(file);
  const at = bytes.indexOf('"kind":"barrier"') + 9;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  const { code, stdout } = homologair(['rejuger', altered]);
  assert.equal(code, 5, stdout);
});

test('kill -9 during a run leaves a journal that reads back as interrupted', async () => {
  const reports = join(folder.path, 'tue');
  const child = startHomologair(['lancer', '--tags', '@EX_GEN-1320', '--sortie', reports]);
  await new Promise<void>((done, failed) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => { said += chunk.toString(); if (/✓/.test(said)) done(); });
    child.once('exit', () => { failed(new Error(`ended before it could be killed: ${said}`)); });
  });
  const gone = new Promise((done) => { child.removeAllListeners('exit'); child.once('exit', done); });
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await gone;
  const { code, stdout } = homologair(['rejuger', onlyFolder(reports)]);
  assert.match(stdout, /interrompu/);
  assert.notEqual(code, 0);
});

test('compared with itself nothing is lost; a run whose result was edited is compared with none', () => {
  const same = homologair(['comparer', run, copy('la-meme')]);
  assert.equal(same.code, 0, same.stderr);
  assert.match(same.stdout, /Aucune régression\.\n\nAucun verdict n’a changé\./);
  const edited = copy('editee');
  writeFileSync(join(edited, 'resultat.json'), readFileSync(join(edited, 'resultat.json'), 'utf8').replaceAll('"conforme"', '"non conforme"'));
  const refused = homologair(['comparer', run, edited]);
  assert.equal(refused.code, 5);
  assert.match(refused.stderr, /JUGEMENT-DIFFERENT.*editee.*« non conforme » au fichier, « conforme » au jugement refait/);
  assert.equal(homologair(['comparer', run, join(folder.path, 'nulle-part')]).code, 2);
});

test('a contract taken away turns the whole run red though no scenario says so: compared, exit 1 and its fact; the other way round, 0', () => {
  const pieces = join(folder.path, 'pieces'), reports = join(folder.path, 'sans-contrat'), register = join(pieces, 'pieces.yaml');
  cpSync('fixtures/pieces/exemple', pieces, { recursive: true });
  const whole = readFileSync(register, 'utf8'), without = whole.replace(/ {2}- cle: contrat-air\n {4}fichier: contrat-0B0990012\.pdf\n(?: {4}.*\n)+/, '');
  assert.notEqual(without, whole);
  writeFileSync(register, without);
  assert.equal(homologair(['lancer', 'features/6-air-simplifie/EX_GEN-1180-a-propos.feature', '--allure', 'non', '--pieces', register, '--sortie', reports]).code, 1);
  const red = onlyFolder(reports), lost = homologair(['comparer', run, red]);
  assert.equal(lost.code, 1, lost.stdout + lost.stderr);
  assert.match(lost.stdout, /## Passage entier\n\n- verdict du passage — ✓ conforme → ✗ non conforme\n\n### Perdu \(1\)\n\n- piece\/finess-des-jetons — ✓ conforme → ✗ non conforme\n {2}- .*obtenu : 0B0990012 ; fait banc-1:\d+/);
  assert.doesNotMatch(lost.stdout, /Aucun verdict/);
  const won = homologair(['comparer', red, run]);
  assert.equal(won.code, 0, won.stdout + won.stderr);
  assert.match(won.stdout, /### Gagné \(1\)\n\n- piece\/finess-des-jetons/);
});

test('sealed, verified and compared from its container; a forged verdict sealed again is found: exit 5', () => {
  const container = join(folder.path, 'intact.asice');
  const made = homologair(['sceller', run, '--sortie', container, '--instant', result(run).realEndedAt ?? '']);
  assert.equal(made.code, 0, made.stderr);
  assert.match(made.stderr, /CLÉ DE TEST/);
  const checked = homologair(['verifier', container]);
  assert.equal(checked.code, 0, checked.stdout + checked.stderr);
  assert.match(checked.stdout, /Aucune différence entre les verdicts annoncés et recalculés/);
  assert.equal(homologair(['comparer', run, container, '--markdown']).code, 0);
  const edited = copy('forgee');
  writeFileSync(join(edited, 'resultat.json'), readFileSync(join(edited, 'resultat.json'), 'utf8').replaceAll('"conforme"', '"non conforme"'));
  const forged = join(folder.path, 'forgee.asice');
  assert.equal(homologair(['sceller', edited, '--sortie', forged]).code, 0);
  const found = homologair(['verifier', forged, '--json']);
  assert.equal(found.code, 5);
  const { anomalies, jugement } = JSON.parse(found.stdout) as Verification;
  assert.deepEqual(anomalies, [], 'the seal itself holds');
  assert.ok(jugement?.differences.some(({ code, annonce, recalcule }) => code === 'SCEAU-VERDICT' && annonce === 'non conforme' && recalcule === 'conforme'));
  const refused = homologair(['comparer', container, forged]);
  assert.equal(refused.code, 5);
  assert.match(refused.stderr, /JUGEMENT-DIFFERENT.*forgee\.asice/);
  assert.equal(homologair(['verifier', join(run, 'resultat.json')]).code, 5, 'a file that is no container');
  assert.equal(homologair(['verifier', join(folder.path, 'nulle-part.asice')]).code, 2);
  assert.equal(homologair(['sceller', run, '--pkcs12', join(run, 'resultat.json')]).code, 2);
});

test('redacted: nothing secret left, each verdict recomputed or taken up; the salt’s holder checks a value; the usual commands still read it', () => {
  const container = join(folder.path, 'expurge.asice'), salt = join(folder.path, 'sel.txt'), number = 'HOMOLOGATION-FICTIVE-TEMOIN';
  const made = homologair(['sceller', run, '--expurge', '--masquer-identites', '--sel', salt, '--sortie', container]);
  assert.equal(made.code, 0, made.stderr);
  assert.match(made.stdout, /Conteneur expurgé : .*Sel : .*sel\.txt, à garder à part/s);
  const octets = readFileSync(container);
  for (const { text } of spellings(number)) assert.equal(octets.includes(text), false, text);
  const checked = homologair(['verifier', container, '--sel', salt]);
  assert.equal(checked.code, 0, checked.stdout + checked.stderr);
  assert.match(checked.stdout, /Genre : expurgé \(.*INS et noms\)[\s\S]*Verdicts : \d+ recalculés?, \d+ repris et non recalculés?[\s\S]*vihf\/deux-lectures : verdict repris, non recalculé[\s\S]*le sel est celui du conteneur/);
  const { nom } = professional(loadPersonaBook(), 'aubrac', `${readHeader(run).header.seed}|${result(run).scenarios[0]?.id ?? ''}`, true);
  assert.match(homologair(['verifier', container, '--sel', salt, '--valeur', nom]).stdout, /Valeur donnée : retirée \d+ fois, sous \[nom:/);
  assert.equal(homologair(['verifier', container, '--sel', salt, '--valeur', 'Personne de ce nom']).code, 1);
  assert.match(homologair(['verifier', container, '--sel', salt, '--complet', join(folder.path, 'intact.asice')]).stdout, /Origine : l’enregistrement du conteneur complet donné/);
  const same = homologair(['comparer', run, container]);
  assert.equal(same.code, 0, same.stdout + same.stderr);
  assert.equal(homologair(['perimes', container, '--le', '2026-06-01']).code, 0);
  const forged = join(folder.path, 'forgee-avant.asice'), edited = copy('forgee-avant');
  writeFileSync(join(edited, 'resultat.json'), readFileSync(join(edited, 'resultat.json'), 'utf8').replaceAll('"conforme"', '"à examiner"'));
  const refused = homologair(['sceller', edited, '--expurge', '--sel', salt, '--sortie', forged]);
  assert.deepEqual([refused.code, existsSync(forged)], [5, false]);
  assert.match(refused.stderr, /JUGEMENT-DIFFERENT/);
  for (const [args, said] of [
    [['sceller', run, '--expurge'], /--sel/], [['sceller', run, '--sel', salt], /--expurge/], [['verifier', container, '--valeur', 'x'], /--sel/], [['verifier', container, '--sel', join(run, 'journal')], /SCEAU-SEL/],
    [['verifier', join(folder.path, 'intact.asice'), '--sel', salt], /celui-ci est complet/], [['revue', container], /n’est pas un dossier/],
  ] as const) {
    const { code, stderr } = homologair(args);
    assert.equal(code, 2, `${args.join(' ')} : ${stderr}`);
    assert.match(stderr, said);
  }
});

test('no dossier from a run whose verdict was edited, nor from an altered record', () => {
  const edited = copy('dossier-forge'), altered = copy('dossier-altere'), journal = join(altered, 'journal', 'banc-1.ndjson');
  writeFileSync(join(edited, 'resultat.json'), readFileSync(join(edited, 'resultat.json'), 'utf8').replace(/("scenarios": \[[\s\S]*?"verdict": )"conforme"/, '$1"non conforme"'));
  const octets = readFileSync(journal), at = octets.indexOf('"kind":"barrier"') + 9;
  octets.writeUInt8(octets.readUInt8(at) ^ 1, at);
  writeFileSync(journal, octets);
  for (const [path, said] of [[edited, /JUGEMENT-DIFFERENT.*« non conforme » au fichier, « conforme » au jugement refait/], [altered, /JUGEMENT-DIFFERENT.*journal banc-1 altéré/]] as const) {
    const { code, stdout, stderr } = homologair(['dossier', '--run', path, '--etablissement', 'fixtures/dossier/etablissement.yaml']);
    assert.deepEqual([code, stdout, existsSync(join(path, 'dossier'))], [5, '', false]);
    assert.match(stderr, said);
  }
});

test('a reviewer’s act stands beside the result; a chain that was edited is refused', () => {
  const own = copy('relue'), before = readFileSync(join(own, 'resultat.json'));
  const act = (...args: string[]): Ran => homologair(['revue', own, '--exigence', 'ex-gen-1180', '--auteur', 'R. Lecteur', ...args]);
  assert.equal(act('--commentaire', 'Version lue à l’écran.').code, 0);
  assert.equal(act('--ecarter', 'à examiner', '--raison', 'Capture illisible.').code, 0);
  assert.match(act('--demander-preuve', 'Autre capture.').stdout, /3\. .* R\. Lecteur — ex-gen-1180 \(banc : conforme\) — autre preuve demandée : Autre capture/);
  assert.deepEqual(readFileSync(join(own, 'resultat.json')), before);
  for (const [args, said] of [
    [['--commentaire', 'a', '--demander-preuve', 'b'], /2 acte/], [['--ecarter', 'à examiner'], /raison/], [['--ecarter', 'parfait', '--raison', 'r'], /« parfait » n’est pas un verdict/], [['--commentaire', ' '], /acte/],
  ] as const) {
    const { code, stderr } = act(...args);
    assert.equal(code, 2);
    assert.match(stderr, said);
  }
  writeFileSync(join(own, 'revue.ndjson'), readFileSync(join(own, 'revue.ndjson'), 'utf8').replace('illisible', 'nette'));
  const refused = homologair(['revue', own]);
  assert.equal(refused.code, 5);
  assert.match(refused.stderr, /REVUE-CHAINE.*ligne 3/);
});

test('a dossier carries the reviewers’ acts, and so does the seal that follows; the proofs to make again are named, from the run and from its container', async () => {
  const own = copy('dossier-relu'), container = join(folder.path, 'dossier-relu.asice'), made = join(own, 'dossier'), establishment = join(folder.path, 'etablissement.yaml');
  writeFileSync(establishment, readFileSync('fixtures/dossier/etablissement.yaml', 'utf8').replace(/^retenu:[\s\S]*?(?=^confirme)/m, ''));
  assert.equal(homologair(['revue', own, '--exigence', 'EXI-v1-04', '--auteur', 'R. Lecteur', '--commentaire', 'Attestation à joindre.']).code, 0);
  const written = homologair(['dossier', '--run', own, '--etablissement', establishment]);
  assert.equal(written.code, 0, written.stderr);
  const grid = await (await JSZip.loadAsync(readFileSync(join(made, 'grille-auto-evaluation.xlsx')))).file('xl/sharedStrings.xml')?.async('string') ?? '';
  assert.match(grid, /Relecture de R\. Lecteur, le .* : commentaire : Attestation à joindre\./);
  assert.equal(homologair(['sceller', own, '--sortie', container]).code, 0);
  const whole = homologair(['verifier', container]);
  assert.equal(whole.code, 0, whole.stdout);
  assert.doesNotMatch(whole.stdout, /Non contrôlé/);
  assert.match(homologair(['sceller', own, '--sortie', container]).stderr, /SCEAU-SORTIE.*dossier-relu\.asice/);
  const foreign = homologair(['sceller', copy('sans-relecture'), '--dossier', made, '--sortie', join(folder.path, 'dossier-autre.asice')]);
  assert.equal(foreign.code, 2);
  assert.match(foreign.stderr, /SCEAU-DOSSIER-PERIME.*1 acte de relecture, et revue\.ndjson en porte 0\./);
  assert.match(whole.stdout, /1 acte de relecture :\n {2}- .* R\. Lecteur, logiciel-homologue/);
  for (const path of [own, container]) {
    const { stdout } = homologair(['perimes', path, '--le', '2026-06-01', '--version-cible', '9.9']);
    assert.match(stdout, /EXI-v1-04[\s\S]*preuves à refaire : HOM\/6\.EX_GEN-1180\./, path);
  }
  // What cannot be made leaves the earlier dossier as it was, and nothing beside it.
  const before = filesBelow(made);
  const refused = homologair(['dossier', '--run', own, '--etablissement', 'fixtures/dossier/etablissement.yaml']);
  assert.equal(refused.code, 2);
  assert.match(refused.stderr, /DOSSIER-RETENU/);
  assert.deepEqual(filesBelow(made), before);
  assert.deepEqual(readdirSync(own).filter((name) => name.startsWith('.dossier')), []);
});

test('nothing is stale today; another version of the target makes the run’s exigences stale', () => {
  const same = homologair(['perimes', run, '--le', '2026-06-01']);
  assert.equal(same.code, 0, same.stdout + same.stderr);
  const other = homologair(['perimes', run, '--le', '2026-06-01', '--version-cible', '9.9', '--json']);
  assert.equal(other.code, 1);
  const { exigences } = JSON.parse(other.stdout) as Stale;
  assert.ok(exigences.some(({ slug, scenarios }) => slug === 'ex-gen-1180' && scenarios.length === 1));
  const declared = homologair(['perimes', run, '--le', '2031-01-01', '--etablissement', 'fixtures/dossier/etablissement.yaml']);
  assert.equal(declared.code, 1);
  assert.match(declared.stdout, /PV a expiré/);
  assert.equal(homologair(['perimes', run, '--pv-expire', 'demain']).code, 2);
});
