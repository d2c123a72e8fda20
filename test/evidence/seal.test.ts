import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HomologairError } from '../../support/erreurs/error';
import { appendReview } from '../../support/evidence/revue/review';
import { README, RULES_LOCK, SIGNATURE } from '../../support/evidence/sceau/names';
import { sealRun } from '../../support/evidence/sceau/seal';
import { openSigner } from '../../support/evidence/sceau/signer';
import { verificationText } from '../../support/evidence/verification/text';
import { openXml } from '../../support/xml/open';
import { echo, rulesOf } from '../jugement/record';
import { establishment, INSTANT, judgedRun, type Part, partsOf, resealed, scratch, sealed, signer, toldBy, verified } from './kit';
import { writeDossier } from './papers-kit';

let folder: ReturnType<typeof scratch>, run: string;
before(async () => { await openXml(); folder = scratch(); run = judgedRun(folder.path, 'execution'); });
after(() => { folder.remove(); });

const has = (tool: string, ...args: string[]): boolean => spawnSync(tool, args).status === 0;
const coded = (code: string, detail: RegExp) => (error: unknown): boolean => error instanceof HomologairError && error.code === code && detail.test(error.message);

test('mêmes entrées et même instant : mêmes octets, sous deux fuseaux et dans un autre dossier', () => {
  const first = sealed(run), elsewhere = join(folder.path, 'ailleurs'), zone = process.env.TZ;
  cpSync(run, elsewhere, { recursive: true });
  process.env.TZ = 'Pacific/Kiritimati';
  try {
    assert.ok(sealed(elsewhere).equals(first));
  } finally {
    if (zone === undefined) delete process.env.TZ; else process.env.TZ = zone;
  }
  assert.equal(sealed(run, signer, new Date('2026-05-04T10:00:01Z')).equals(first), false, 'another instant is another seal');
});

test('un sceau ne remplace pas le précédent : -2, -3 ; le même refait reste le même', () => {
  const own = judgedRun(folder.path, 'rescellee'), later = new Date('2026-05-04T10:00:01Z');
  const seal = (at: Date): { name: string; earlier: string[] } => { const { path, earlier } = sealRun({ runFolder: own, signer, at }); return { name: basename(path), earlier: earlier.map((one) => basename(one)) }; };
  assert.deepEqual(seal(INSTANT), { name: 'rescellee.asice', earlier: [] });
  const first = readFileSync(join(own, 'rescellee.asice'));
  assert.deepEqual(seal(later), { name: 'rescellee-2.asice', earlier: ['rescellee.asice'] });
  assert.deepEqual(seal(INSTANT), { name: 'rescellee.asice', earlier: ['rescellee-2.asice'] });
  appendReview(own, { exigence: { slug: 'exi-liee', verdict: 'non conforme' }, auteur: 'R. Lecteur', at: INSTANT, act: { acte: 'commentaire', texte: 'vu' } });
  assert.deepEqual(seal(INSTANT), { name: 'rescellee-3.asice', earlier: ['rescellee.asice', 'rescellee-2.asice'] });
  assert.ok(readFileSync(join(own, 'rescellee.asice')).equals(first), 'the first seal is as it was');
  assert.deepEqual(readdirSync(own).filter((name) => name.includes('.asice')).sort(), ['rescellee-2.asice', 'rescellee-3.asice', 'rescellee.asice']);
});

test('un conteneur ASiC-E : le type d’abord, tel quel et sans champ de plus, puis les fichiers par leur nom', () => {
  const octets = sealed(run);
  assert.equal(octets.toString('latin1', 30, 38 + 31), 'mimetypeapplication/vnd.etsi.asic-e+zip');
  assert.deepEqual([octets.readUInt16LE(8), octets.readUInt16LE(28)], [0, 0], 'stored, no extra field');
  const names = partsOf(octets, folder.path).map(({ name }) => name);
  assert.deepEqual(names.slice(1), [...names.slice(1)].sort());
  assert.ok(names.includes('rules.lock.json') && names.some((name) => name.startsWith('blobs/')) && !names.some((name) => name.endsWith('.asice')), 'a container never holds another');
});

test('preuves, dossier et revue y sont quand ils existent', () => {
  const own = judgedRun(folder.path, 'garnie');
  appendReview(own, { exigence: { slug: 'exi-liee', verdict: 'non conforme' }, auteur: 'R. Lecteur', at: INSTANT, act: { acte: 'ecarter', verdict: 'à examiner', raison: 'capture illisible' } });
  const papers = writeDossier(own, join(folder.path, 'papiers'));
  cpSync(join(papers, 'preuves'), join(own, 'preuves'), { recursive: true });
  mkdirSync(join(own, 'dossier'));
  writeFileSync(join(own, 'dossier', 'ancien.docx'), 'ancien');
  const path = join(folder.path, 'garnie.asice');
  sealRun({ runFolder: own, signer, at: INSTANT, dossier: papers, output: path });
  const parts = partsOf(readFileSync(path), folder.path), names = parts.map(({ name }) => name);
  assert.ok(names.includes('preuves/1/vert/01-ecrans/lecture.json') && names.includes('dossier/pv-auto-homologation.docx') && !names.includes('dossier/ancien.docx'));
  const verification = verified(readFileSync(path), folder.path);
  assert.deepEqual([verification.conforme, verification.revue.map(({ acte, verdictDuBanc }) => [acte, verdictDuBanc])], [true, [['ecarter', 'non conforme']]]);
  assert.match(verificationText(verification), /R\. Lecteur, exi-liee \(banc : non conforme\) : écarté en « à examiner » : capture illisible/);
  assert.match(parts.find(({ name }) => name === README)?.data.toString('utf8') ?? '', /Actes de relecture joints : 1\n/);
});

test('la clé de test se dit, partout', () => {
  const verification = verified(sealed(run), folder.path);
  assert.equal(verification.sceau?.cleDeTest, true);
  assert.match(verificationText(verification), /CLÉ DE TEST/);
  assert.match(partsOf(sealed(run), folder.path).find(({ name }) => name === README)?.data.toString('utf8') ?? '', /ATTENTION : sceau posé avec la CLÉ DE TEST[\s\S]*Ce banc ne remplace|Ce banc ne remplace[\s\S]*ATTENTION : sceau posé avec la CLÉ DE TEST/);
});

test('le certificat d’un établissement remonte à son ancre, et la clé de test n’est pas dite', async () => {
  const { signer: own, anchor } = await establishment(), octets = sealed(run, own);
  const verification = verified(octets, folder.path, { anchors: [anchor] });
  assert.deepEqual([verification.conforme, verification.sceau?.ancre, verification.sceau?.cleDeTest], [true, 'reconnue', false]);
  assert.equal(verified(octets, folder.path, { anchors: own.chain }).sceau?.ancre, 'reconnue', 'the certificate itself is an anchor');
});

test('une version plus récente d’une règle dit ce qui change et pourquoi', () => {
  const same = verified(sealed(run), folder.path, { rules: rulesOf(echo(2)) });
  assert.equal(same.conforme, true, 'another version, the same verdicts');
  assert.deepEqual(same.jugement?.regles, [{ regle: 'essai/echo', scellee: 'version 1', actuelle: 'version 2', verdictsChanges: 0 }]);
  const other = verified(sealed(run), folder.path, { rules: rulesOf(echo(2, 'à examiner')) });
  assert.equal(other.conforme, false);
  assert.equal(other.jugement?.regles[0]?.verdictsChanges, 2);
  assert.ok(other.jugement?.differences.every(({ cause }) => /essai\/echo : version 1 à l’exécution, version 2 aujourd’hui/.test(cause ?? '')), JSON.stringify(other.jugement?.differences));
  assert.match(verificationText(other), /s’explique par : règle essai\/echo : version 1/);
});

test('la date d’un sceau est de la validité de sa clé, et d’après l’exécution', async () => {
  const { signer: own } = await establishment();
  // Its certificate is of 2025 to 2030: a key that has expired neither seals today, nor chooses a day when it was valid.
  assert.throws(() => sealed(run, own, new Date('2031-01-01T00:00:00Z')), coded('SCEAU-CLE', /2031-01-01T00:00:00Z, hors de la validité du certificat \(2025-01-01T00:00:00\.000Z – 2030-01-01/));
  assert.throws(() => sealed(run, own, new Date('2025-06-01T00:00:00Z')), coded('SCEAU-INSTANT', /2025-06-01T00:00:00Z, avant la fin de l’exécution \(2026-03-02T08:00:0/));
  // A seal tells its date to the second, and the clock of another machine is a little behind.
  assert.deepEqual(toldBy(verified(sealed(run, own, new Date('2026-03-02T07:58:00Z')), folder.path, { now: new Date('2026-03-02T07:57:00Z') })), []);
});

test('une version plus récente des lectures est la cause de ce qui change, et n’accuse personne ; sans elle, le même écart accuse', () => {
  const own = sealed(judgedRun(folder.path, 'lectures', { readings: { 'lectures/faits': 1, 'lectures/xml': 1 } })), reads = { rules: rulesOf(echo(1, 'à examiner')) };
  const newer = { 'lectures/faits': 2, 'lectures/xml': 1 }, same = { 'lectures/faits': 1, 'lectures/xml': 1 };
  const quiet = verified(own, folder.path, { readings: newer });
  assert.deepEqual([quiet.conforme, quiet.jugement?.regles], [true, [{ regle: 'lectures/faits', scellee: 'version 1', actuelle: 'version 2', verdictsChanges: 0 }]], 'another version, the same verdicts');
  const told = verified(own, folder.path, { ...reads, readings: newer }), text = verificationText(told);
  assert.equal(told.jugement?.regles[0]?.verdictsChanges, 2);
  assert.ok(told.jugement?.differences.every(({ code, cause }) => code === 'SCEAU-REJUGE' && /version plus récente des lectures \(lectures\/faits : version 1 à l’exécution, version 2/.test(cause ?? '')), JSON.stringify(told.jugement?.differences));
  assert.match(text, /banc 0\.1\.0 \(vérifiée par le banc 0\.1\.0\)[\s\S]*≠ \[SCEAU-REJUGE\][\s\S]*s’explique par : rejugé par une version plus récente des lectures[\s\S]*tel qu’il a été scellé ; le banc d’aujourd’hui juge ses faits autrement/);
  assert.doesNotMatch(text, /demandez à qui a scellé|ne vaut pas ce qu’il dit/);
  const accused = verified(own, folder.path, { ...reads, readings: same });
  assert.ok(accused.jugement?.differences.every(({ code, cause }) => code === 'SCEAU-VERDICT' && cause === undefined));
  assert.match(verificationText(accused), /Le conteneur ne vaut pas ce qu’il dit/);
});

test('le conteneur porte les versions des lectures que le journal note : forgées, elles se disent ; un journal d’avant n’en porte aucune', () => {
  const lockOf = (parts: readonly Part[]): string => parts.find(({ name }) => name === RULES_LOCK)?.data.toString('utf8') ?? '';
  const parts = partsOf(sealed(judgedRun(folder.path, 'notees', { readings: { 'lectures/faits': 7 } })), folder.path);
  assert.deepEqual((JSON.parse(lockOf(parts)) as Record<string, unknown>)['lectures/faits'], { version: 7, sha256: '', origine: '' }, 'a version this bench does not know');
  const forged = verified(resealed(parts.map((part) => (part.name === RULES_LOCK ? { ...part, data: Buffer.from(lockOf(parts).replace('"version": 7', '"version": 8')) } : part))), folder.path, { readings: { 'lectures/faits': 7 } });
  assert.match(toldBy(forged).map(({ code, phrase }) => `${code} ${phrase}`).join('\n'), /^SCEAU-REGLES .*lectures\/faits : version 8, version 7 à l’exécution/);
  assert.doesNotMatch(lockOf(partsOf(sealed(run), folder.path)), /lectures\//);
});

test('une autre version du banc est dite la cause ; un conteneur d’avant la version des lectures se vérifie', () => {
  const own = sealed(run), told = verified(own, folder.path, { rules: rulesOf(echo(1, 'à examiner')), suite: '0.2.0' });
  assert.ok(told.jugement?.differences.every(({ code, cause }) => code === 'SCEAU-REJUGE' && /autre version du banc \(0\.1\.0 à l’exécution, 0\.2\.0 aujourd’hui\)/.test(cause ?? '')));
  assert.match(verificationText(told), /banc 0\.1\.0 \(vérifiée par le banc 0\.2\.0\)/);
  assert.equal(verified(own, folder.path, { suite: '0.2.0', readings: { 'lectures/faits': 7 } }).conforme, true);
});

test('ni lectures ni banc n’expliquent un fait réécrit : la cible du résultat forgée accuse toujours', () => {
  const own = judgedRun(folder.path, 'cible', { readings: { 'lectures/faits': 1 } }), file = join(own, 'resultat.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"name": "cible d’essai"', '"name": "autre cible"'));
  const told = verified(sealed(own), folder.path, { readings: { 'lectures/faits': 2 }, suite: '0.2.0' });
  assert.deepEqual(told.jugement?.differences.map(({ code, sujet, cause }) => [code, sujet, cause]), [['SCEAU-CONSTAT', 'identité de l’exécution', undefined]]);
});

test('ce qui ne se scelle pas est dit', () => {
  const bare = judgedRun(folder.path, 'liens');
  mkdirSync(join(bare, 'preuves'));
  symlinkSync('/etc/hostname', join(bare, 'preuves', 'lien'));
  assert.throws(() => sealed(bare), coded('SCEAU-SOURCE', /preuves\/lien.*fichier ordinaire/));
  assert.throws(() => openSigner({ cle: '/nulle/part', certificat: '/nulle/part' }), coded('SCEAU-CLE', /nulle/));
  assert.throws(() => openSigner({ cle: '/nulle/part' }), coded('SCEAU-CLE', /vont ensemble/));
  assert.equal(existsSync(join(bare, 'liens.asice')), false);
});

describe('avec openssl', { skip: has('openssl', 'version') ? false : 'openssl n’est pas installé' }, () => {
  const openssl = (...args: string[]): void => { const { status, stderr } = spawnSync('openssl', args, { cwd: folder.path, encoding: 'utf8' }); assert.equal(status, 0, stderr); };
  const KINDS: readonly (readonly [string, string[]])[] = [
    ['rsa', ['-newkey', 'rsa:2048']], ['p256', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256']], ['p384', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384']],
  ];
  for (const [kind, asked] of KINDS) {
    test(`clé ${kind} : PEM chiffré et PKCS#12 scellent, un mauvais mot de passe est refusé`, () => {
      const at = (name: string): string => join(folder.path, `${kind}.${name}`);
      openssl('req', '-x509', ...asked, '-keyout', at('cle'), '-out', at('crt'), '-days', '36500', '-passout', 'pass:mot', '-subj', '/CN=editeur');
      openssl('pkcs12', '-export', '-inkey', at('cle'), '-in', at('crt'), '-out', at('p12'), '-passin', 'pass:mot', '-passout', 'pass:mot');
      const later = new Date(Date.now() + 60_000);
      for (const source of [{ cle: at('cle'), certificat: at('crt') }, { pkcs12: at('p12') }]) {
        assert.deepEqual(toldBy(verified(sealed(run, openSigner({ ...source, password: 'mot' }), later), folder.path, { now: later })), []);
        assert.throws(() => openSigner({ ...source, password: 'secret-faux' }), (error) => coded('SCEAU-CLE', /mot de passe/)(error) && !(error as Error).message.includes('secret-faux'));
      }
    });
  }
  test('la clé d’un autre certificat, une clé trop courte', () => {
    openssl('req', '-x509', '-newkey', 'rsa:1024', '-nodes', '-keyout', 'court.cle', '-out', 'court.crt', '-subj', '/CN=court');
    assert.throws(() => openSigner({ cle: join(folder.path, 'court.cle'), certificat: join(folder.path, 'rsa.crt') }), coded('SCEAU-CLE', /celle du certificat/));
    assert.throws(() => sealed(run, openSigner({ cle: join(folder.path, 'court.cle'), certificat: join(folder.path, 'court.crt') }), new Date(Date.now() + 60_000)), coded('SCEAU-CLE', /2048/));
  });
});

const TOOLS = ['unzip', 'sha256sum', 'xmlsec1'].filter((tool) => !has(tool, tool === 'unzip' ? '-v' : '--version'));
describe('sans le banc, par les commandes que LISEZ-MOI.txt donne', { skip: TOOLS.length === 0 ? false : `${TOOLS.join(', ')} : non installé` }, () => {
  const printedIn = (octets: Buffer): string => partsOf(octets, folder.path).find(({ name }) => name === README)?.data.toString('utf8') ?? '';
  /** The lines to type, from the one that names the container, with the name its reader gives it. */
  const typed = (printed: string, name: string): string[] =>
    printed.split('\n').filter((line) => line.startsWith('     ')).map((line) => line.trim().replace('votre-fichier.asice', `${name}.asice`));
  /** Opens a container of any name by the command printed in it, and runs the two checks as they are printed too. */
  function checked(name: string, alter: (opened: string) => void = () => undefined, octets = sealed(run)): { digests: number | null; signature: number | null; said: string } {
    const place = join(folder.path, `recu de ${name}`), opened = join(place, 'conteneur');
    mkdirSync(place);
    writeFileSync(join(place, `${name}.asice`), octets);
    const lines = typed(printedIn(octets), name);
    const command = (start: string, cwd: string): ReturnType<typeof spawnSync> =>
      spawnSync('sh', ['-ec', [...lines.filter((line) => line.startsWith('CONTENEUR=')), ...lines.filter((line) => line.startsWith(start))].join('\n')], { cwd, encoding: 'utf8' });
    const unzipped = command('mkdir', place);
    assert.equal(unzipped.status, 0, String(unzipped.stderr));
    alter(opened);
    const digests = command('sha256sum', opened), signature = command('xmlsec1', opened);
    return { digests: digests.status, signature: signature.status, said: `${String(digests.stdout)}${String(signature.stderr)}` };
  }
  test('un conteneur écrit ailleurs, puis renommé : les mêmes commandes, le même texte', () => {
    const elsewhere = join(folder.path, 'execution.asice');
    sealRun({ runFolder: run, signer, at: INSTANT, output: elsewhere });
    assert.ok(readFileSync(elsewhere).equals(sealed(run)), 'the name of its file is nowhere in it');
    assert.deepEqual(Object.values(checked('nom quelconque', undefined, readFileSync(elsewhere))).slice(0, 2), [0, 0]);
    assert.ok(typed(printedIn(readFileSync(elsewhere)), 'execution').includes('homologair verifier "$CONTENEUR"'));
  });
  test('intact', () => {
    const { digests, signature, said } = checked('intact');
    assert.deepEqual([digests, signature], [0, 0], said);
    assert.match(said, /References \(ok\/all\): (\d+)\/\1/);
  });
  test('avec une clé EC', () => {
    const [cle, certificat] = [join(folder.path, 'p256.cle'), join(folder.path, 'p256.crt')];
    if (!existsSync(cle)) return;
    assert.deepEqual(Object.values(checked('courbe', undefined, sealed(run, openSigner({ cle, certificat, password: 'mot' }), new Date(Date.now() + 60_000)))).slice(0, 2), [0, 0]);
  });
  test('un fichier modifié, une signature modifiée', () => {
    const byte = (name: string, at: number) => (opened: string): void => {
      const path = join(opened, ...name.split('/')), octets = readFileSync(path);
      octets.writeUInt8(octets.readUInt8(at) ^ 1, at);
      writeFileSync(path, octets);
    };
    const result = checked('resultat-modifie', byte('resultat.json', 100));
    assert.notEqual(result.digests, 0);
    assert.notEqual(result.signature, 0, 'the signature covers each file');
    const text = readFileSync(join(folder.path, 'recu de intact', 'conteneur', ...SIGNATURE.split('/')), 'utf8');
    for (const [name, place] of [['propriete-modifiee', text.indexOf('<xades:SigningTime>') + 22], ['valeur-modifiee', text.indexOf('<ds:SignatureValue Id="valeur">') + 40]] as const) {
      const found = checked(name, byte(SIGNATURE, place));
      assert.deepEqual([found.digests, found.signature === 0], [0, false], `${name}: ${found.said}`);
    }
  });
});
