import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { generateRunPki, loadRunPki, type RunPki } from '../../support/pki/run-pki';
import { trustStore } from '../../support/pki/trust';
import { AT, derOf, makePki, STRUCTURES } from './fixture';

let made: Awaited<ReturnType<typeof makePki>>, pki: RunPki;
before(async () => { made = await makePki(); pki = made.pki; });
after(() => made.remove());

const openssl = (t: TestContext, ...args: string[]): { status: number; text: string } | undefined => {
  const run = spawnSync('openssl', args, { encoding: 'utf8' });
  if (run.error) { t.skip('openssl est absent de cette machine'); return undefined; }
  return { status: run.status ?? 1, text: run.stdout + run.stderr };
};

test('les certificats ont le profil de interface-dmp §6.4, lu par openssl', (t) => {
  const expected = [
    ['authCli', 'Digital Signature', 'TLS Web Client Authentication'], ['sign', 'Digital Signature, Non Repudiation', 'E-mail Protection'],
  ] as const;
  for (const [kind, usage, extended] of expected) {
    const read = openssl(t, 'x509', '-in', pki.structures['ch']?.[kind].cert ?? '', '-noout', '-text', '-nameopt', 'RFC2253,-esc_msb,utf8');
    if (!read) return;
    assert.match(read.text, /Subject: CN=[^,]+,OU=1690000017,O=.*,ST=Rhône \(69\),C=FR\n/);
    assert.match(read.text, /Issuer: CN=TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS,OU=IGC-SANTE TEST,OU=BANC HOMOLOGAIR,O=ASIP-SANTE,C=FR/);
    assert.match(read.text, new RegExp(`X509v3 Key Usage: critical\\s+${usage}\\n`));
    assert.match(read.text, new RegExp(`X509v3 Extended Key Usage:\\s+${extended}\\n`));
    assert.match(read.text, /Policy: 1\.2\.250\.1\.213\.1\.7\.2\.1\.1\.1\.1/);
    assert.match(read.text, /URI:http:\/\/[^/\s]+\.invalid\//);
    assert.match(read.text, /Public-Key: \(2048 bit\)/);
    assert.match(read.text, /Signature Algorithm: sha256WithRSAEncryption/);
    assert.match(read.text, /Not Before: Feb 28 10:00:00 2026 GMT\s+Not After : Feb 28 10:00:00 2029 GMT/);
    const own = openssl(t, 'asn1parse', '-in', pki.structures['ch']?.[kind].cert ?? '');
    assert.match(own?.text ?? '', /1\.2\.250\.1\.71\.1\.2\.5\s+.*OCTET STRING\s+\[HEX DUMP\]:040183/);
  }
});

test('openssl juge comme nous : bons certificats admis, mauvais refusés pour la même cause', (t) => {
  const table: [string, string, RegExp][] = [
    ['structure', pki.structures['ch']?.authCli.cert ?? '', /: OK/], ['cachet', pki.structures['ch']?.sign.cert ?? '', /: OK/],
    ['juridique', pki.juridique['ch']?.sign.cert ?? '', /: OK/], ['serveur', pki.server.cert, /: OK/], ['autre structure', pki.bad.finessAutreStructure.sign.cert, /: OK/],
    ['expiré', pki.bad.expire.sign.cert, /certificate has expired/], ['pas encore valide', pki.bad.pasEncoreValide.authCli.cert, /certificate is not yet valid/],
    ['révoqué', pki.bad.revoque.sign.cert, /certificate revoked/], ['autre AC', pki.bad.autreAc.authCli.cert, /unable to get/], ['serveur révoqué', pki.serverBad.revoque.cert, /certificate revoked/],
    ['serveur expiré', pki.serverBad.expire.cert, /certificate has expired/],
  ];
  for (const [name, file, expected] of table) {
    const read = openssl(t, 'verify', '-attime', String(Math.floor(AT.getTime() / 1000)), '-CAfile', pki.serverCa, '-CRLfile', pki.crlBundle, '-crl_check_all', file);
    if (!read) return;
    assert.match(read.text, expected, name);
  }
  for (const [purpose, file, status] of [['sslclient', pki.structures['ch']?.authCli.cert, 0], ['sslserver', pki.structures['ch']?.authCli.cert, 2], ['sslserver', pki.server.cert, 0], ['smimesign', pki.structures['ch']?.sign.cert, 0]] as const) {
    assert.equal(openssl(t, 'verify', '-attime', String(Math.floor(AT.getTime() / 1000)), '-CAfile', pki.serverCa, '-purpose', purpose, file ?? '')?.status, status, purpose);
  }
});

test('chaque clé va avec son certificat, et les variantes emploient la clé de la structure', () => {
  const pairs = [pki.server, ...Object.values(pki.serverBad), ...[pki.structures, pki.juridique, pki.bad].flatMap((group) => Object.values(group).flatMap(({ authCli, sign }) => [authCli, sign]))];
  for (const { cert, key } of pairs) assert.ok(new X509Certificate(readFileSync(cert)).checkPrivateKey(createPrivateKey(readFileSync(key))), cert);
  const publicKey = (file: string): string => createPublicKey(createPrivateKey(readFileSync(file))).export({ type: 'spki', format: 'pem' }).toString();
  assert.equal(pki.bad.expire.sign.key, pki.structures['ch']?.sign.key);
  const structureKeys = Object.values(pki.structures).flatMap(({ authCli, sign }) => [publicKey(authCli.key), publicKey(sign.key)]);
  assert.equal(new Set(structureKeys).size, structureKeys.length, 'aucune clé partagée entre structures ou entre usages');
});

test('les clés sont lisibles de leur seul propriétaire, rien n’est écrit hors du dossier, aucune clé d’autorité n’est gardée', () => {
  assert.deepEqual(readdirSync(made.parent), ['pki']);
  const files = readdirSync(made.folder);
  const keys = files.filter((file) => readFileSync(join(made.folder, file), 'utf8').includes('PRIVATE KEY'));
  assert.deepEqual(keys, files.filter((file) => file.endsWith('.key.pem')));
  for (const file of keys) assert.equal(statSync(join(made.folder, file)).mode & 0o777, 0o600, file);
  assert.equal(files.some((file) => file.startsWith('ac-') && file.endsWith('.key.pem')), false);
  assert.equal(statSync(made.folder).mode & 0o777, 0o700);
});

test('le dossier se relit après avoir été déplacé', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'homologair-pki-ailleurs-'));
  try {
    cpSync(made.folder, elsewhere, { recursive: true });
    const moved = loadRunPki(elsewhere);
    assert.ok(moved.server.cert.startsWith(elsewhere) && existsSync(moved.structures['../evasion']?.sign.key ?? ''));
    assert.deepEqual(moved.anchors, pki.anchors);
  } finally { rmSync(elsewhere, { recursive: true, force: true }); }
});

test('OU, département et raison sociale : chaque structure donne son sujet RFC 2253', () => {
  const store = trustStore(pki.anchors, pki.crls);
  const subjectOf = (file: string): string => { const found = store.resolveSigner(derOf(file), AT); return found.ok ? found.subject : found.code; };
  assert.equal(subjectOf(pki.structures['ch']?.sign.cert ?? ''), 'CN=dpi-690000017.homologair.invalid,OU=1690000017,O=CH « L’ÉTOILE »\\, \\"A\\+B\\" \\<X\\>\\; #1,ST=Rhône (69),C=FR');
  assert.equal(subjectOf(pki.structures['../evasion']?.sign.cert ?? ''), 'CN=dpi-2b0000011.homologair.invalid,OU=12B0000011,O=\\#CLINIQUE,ST=Haute-Corse (2B),C=FR');
  assert.match(subjectOf(pki.juridique['ch']?.sign.cert ?? ''), /,OU=1690000025,/);
});

test('structures inutilisables, dossier absent : une phrase française', async () => {
  await assert.rejects(generateRunPki(made.folder, [], AT), { code: 'PKI-STRUCTURES' });
  await assert.rejects(generateRunPki(made.folder, [{ ...STRUCTURES[0] as typeof STRUCTURES[number], finess: '12' }], AT), { code: 'PKI-STRUCTURES', message: /FINESS 12/ });
  assert.throws(() => loadRunPki(join(made.folder, 'absent')), { code: 'PKI-DOSSIER', message: /ne peut pas être relue dans/ });
});
