import 'reflect-metadata';
import assert from 'node:assert/strict';
import { BasicConstraintsExtension, CertificatePolicyExtension, ExtendedKeyUsage, ExtendedKeyUsageExtension, Extension, KeyUsageFlags, KeyUsagesExtension, X509CertificateGenerator } from '@peculiar/x509';
import { after, before, test } from 'node:test';
import { authorityName, issue, makeKeys, nameOf, ORGANISATIONS_NAME, revocationList, ROOT_NAME, rootAuthority, subordinateAuthority, type Authority, type Keys } from '../../support/pki/authority';
import { issueOrganisation } from '../../support/pki/certificates';
import { checkCertificate, type OrgProfile } from '../../support/pki/check';
import type { RunPki } from '../../support/pki/run-pki';
import { trustStore, type OrgTrustStore } from '../../support/pki/trust';
import { AT, derOf, makePki } from './fixture';

const DAY = 86_400_000;
const day = (days: number): Date => new Date(AT.getTime() + days * DAY);
const VALID = { notBefore: day(-1), notAfter: day(365) };
const LONG = { notBefore: day(-3650), notAfter: day(3650) };
const LISTS = { thisUpdate: day(-1), nextUpdate: day(30) };

let made: Awaited<ReturnType<typeof makePki>>, pki: RunPki, store: OrgTrustStore;
/** A second, hand-made chain: certificates no generator of ours would make. */
let root: Authority, organisations: Authority, keys: Keys, weakKeys: Keys, hand: OrgTrustStore, rootCrl: string, organisationsCrl: string;
const pem = (authority: Authority): string => authority.certificate.toString('pem');

before(async () => {
  made = await makePki();
  pki = made.pki;
  store = trustStore(pki.anchors, pki.crls);
  const [rootKeys, organisationsKeys] = await Promise.all([makeKeys(), makeKeys()]);
  [keys, weakKeys] = await Promise.all([makeKeys(), makeKeys(1024)]);
  root = await rootAuthority(authorityName(ROOT_NAME), rootKeys, LONG);
  organisations = await subordinateAuthority(root, authorityName(ORGANISATIONS_NAME), organisationsKeys, LONG);
  rootCrl = await revocationList(root, LISTS, [], day(-1));
  organisationsCrl = await revocationList(organisations, LISTS, [], day(-1));
  hand = trustStore([pem(root), pem(organisations)], [rootCrl, organisationsCrl]);
});
after(() => made.remove());

const codeOf = (of: OrgTrustStore, der: Buffer, profile: OrgProfile, at = AT): string => {
  const result = checkCertificate(der, profile, of.trust, at);
  return result.ok ? 'ok' : result.code;
};
const der = (certificate: { rawData: ArrayBuffer }): Buffer => Buffer.from(certificate.rawData);
const ORGANISATION = { structId: '1690000017', finess: '690000017', raisonSociale: 'CH', commonName: 'dpi' };

test('table de vérité des certificats du passage', () => {
  const table: [string, string, string][] = [
    ['structure', 'ok', 'ok'], ['juridique', 'ok', 'ok'], ['finessAutreStructure', 'ok', 'ok'], ['expire', 'PKI-EXPIRE', 'PKI-EXPIRE'], ['pasEncoreValide', 'PKI-PAS-ENCORE-VALIDE', 'PKI-PAS-ENCORE-VALIDE'],
    ['revoque', 'PKI-REVOQUE', 'PKI-REVOQUE'], ['autreAc', 'PKI-AUTRE-AC', 'PKI-AUTRE-AC'], ['profilsInverses', 'PKI-PROFIL', 'PKI-PROFIL'],
  ];
  const pairs = { ...pki.bad, structure: pki.structures['ch'], juridique: pki.juridique['ch'] } as Record<string, RunPki['bad']['expire']>;
  for (const [name, authCli, sign] of table) {
    const { authCli: client, sign: seal } = pairs[name] as RunPki['bad']['expire'];
    assert.deepEqual([codeOf(store, derOf(client.cert), 'ORG_AUTH_CLI'), codeOf(store, derOf(seal.cert), 'ORG_SIGN')], [authCli, sign], name);
  }
  assert.equal(codeOf(store, derOf(pki.structures['ch']?.sign.cert ?? ''), 'ORG_AUTH_CLI'), 'PKI-PROFIL');
  assert.equal(codeOf(store, derOf(pki.structures['ch']?.authCli.cert ?? ''), 'ORG_SIGN'), 'PKI-PROFIL');
  assert.equal(codeOf(store, derOf(pki.server.cert), 'ORG_AUTH_CLI'), 'PKI-PROFIL');
});

test('la clé et la structure rendues sont celles du certificat', () => {
  const found = store.resolveClient([derOf(pki.structures['ch']?.authCli.cert ?? '')], AT);
  assert.ok(found.ok);
  assert.equal(found.structId, '1690000017');
  assert.equal(found.key.asymmetricKeyDetails?.modulusLength, 2048);
  assert.deepEqual(store.resolveClient([], AT), { ok: false, code: 'PKI-ABSENT', detail: 'le client n’a présenté aucun certificat' });
});

test('les dates se jugent à l’heure donnée, à la seconde près, et la mémoire ne les fige pas', () => {
  const certificate = derOf(pki.structures['ch']?.sign.cert ?? '');
  const notBefore = new Date('2026-02-28T10:00:00Z'), notAfter = new Date('2029-02-28T10:00:00Z');
  const around: [Date, string][] = [
    [new Date(notBefore.getTime() - 1), 'PKI-PAS-ENCORE-VALIDE'], [notBefore, 'ok'], [notAfter, 'ok'], [new Date(notAfter.getTime() + 1), 'PKI-EXPIRE'], [AT, 'ok'],
  ];
  for (const [at, code] of around) assert.equal(codeOf(store, certificate, 'ORG_SIGN', at), code, at.toISOString());
});

test('une révocation ne vaut qu’à partir de sa date', async () => {
  const certificate = await issueOrganisation(organisations, 'ORG_SIGN', ORGANISATION, keys.publicKey, VALID);
  const list = await revocationList(organisations, LISTS, [certificate], day(2));
  const revoking = trustStore([pem(root), pem(organisations)], [rootCrl, list]);
  assert.equal(codeOf(revoking, der(certificate), 'ORG_SIGN', day(1)), 'ok');
  assert.equal(codeOf(revoking, der(certificate), 'ORG_SIGN', day(2)), 'PKI-REVOQUE');
  assert.equal(codeOf(revoking, der(certificate), 'ORG_SIGN', day(31)), 'PKI-REVOQUE', 'une liste périmée révoque encore');
});

test('T10 : liste de révocation absente, périmée, pas encore publiée, signée par un autre, autorité révoquée', async () => {
  const certificate = der(await issueOrganisation(organisations, 'ORG_SIGN', ORGANISATION, keys.publicKey, VALID));
  const anchors = [pem(root), pem(organisations)];
  const forged = await revocationList({ certificate: organisations.certificate, keys }, LISTS, [], day(-1));
  const authorityRevoked = await revocationList(root, LISTS, [organisations.certificate], day(-1));
  const table: [string, string[], Date, string][] = [
    ['les deux', [rootCrl, organisationsCrl], AT, 'ok'], ['aucune', [], AT, 'PKI-CRL-ABSENTE'], ['celle de la racine manque', [organisationsCrl], AT, 'PKI-CRL-ABSENTE'],
    ['falsifiée', [rootCrl, forged], AT, 'PKI-CRL-FALSIFIEE'], ['falsifiée à côté de la vraie', [rootCrl, forged, organisationsCrl], AT, 'ok'],
    ['périmée', [rootCrl, organisationsCrl], day(31), 'PKI-CRL-PERIMEE'], ['autorité révoquée', [authorityRevoked, organisationsCrl], AT, 'PKI-REVOQUE'],
    ['deux listes dans un même fichier', [rootCrl + organisationsCrl], AT, 'ok'],
  ];
  for (const [name, crls, at, code] of table) assert.equal(codeOf(trustStore(anchors, crls), certificate, 'ORG_SIGN', at), code, name);
  const future = await revocationList(organisations, { thisUpdate: day(1), nextUpdate: day(30) }, [], day(1));
  assert.equal(codeOf(trustStore(anchors, [rootCrl, future]), certificate, 'ORG_SIGN'), 'PKI-CRL-PERIMEE');
});

test('S20, S21 : sujet imité, autorité imitée, chaîne sans racine : rien n’est cru sur parole', async () => {
  const cloneRoot = await rootAuthority(authorityName(ROOT_NAME), keys, LONG);
  const clone = await subordinateAuthority(cloneRoot, authorityName(ORGANISATIONS_NAME), keys, LONG);
  const imitated = der(await issueOrganisation(clone, 'ORG_SIGN', ORGANISATION, keys.publicKey, VALID));
  assert.equal(codeOf(hand, imitated, 'ORG_SIGN'), 'PKI-AUTRE-AC', 'même nom d’autorité, autre clé');
  const genuine = await issueOrganisation(organisations, 'ORG_SIGN', ORGANISATION, keys.publicKey, VALID);
  const selfSigned = await X509CertificateGenerator.createSelfSigned({ name: genuine.subjectName, keys, ...VALID, signingAlgorithm: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } });
  assert.equal(codeOf(hand, der(selfSigned), 'ORG_SIGN'), 'PKI-AUTRE-AC', 'sujet imité, auto-signé');
  assert.equal(codeOf(trustStore([pem(organisations)], [rootCrl, organisationsCrl]), der(genuine), 'ORG_SIGN'), 'PKI-AUTRE-AC', 'racine absente des ancres');
  const leafAsAuthority = await issueOrganisation({ certificate: genuine, keys }, 'ORG_SIGN', { ...ORGANISATION, structId: '1999999999' }, keys.publicKey, VALID);
  assert.equal(codeOf(trustStore([pem(root), pem(organisations), genuine.toString('pem')], [rootCrl, organisationsCrl]), der(leafAsAuthority), 'ORG_SIGN'), 'PKI-AUTRE-AC', 'un certificat de structure ne certifie rien');
  const third = await subordinateAuthority(organisations, authorityName('AC DE TROP'), keys, LONG);
  const tooDeep = await issueOrganisation(third, 'ORG_SIGN', ORGANISATION, keys.publicKey, VALID);
  assert.equal(codeOf(trustStore([pem(root), pem(organisations), pem(third)], [rootCrl, organisationsCrl]), der(tooDeep), 'ORG_SIGN'), 'PKI-AUTRE-AC', 'longueur de chaîne');
  assert.equal(codeOf(hand, der(organisations.certificate), 'ORG_SIGN'), 'PKI-PROFIL', 'l’autorité elle-même');
});

test('S22, S23, T04 : clé, empreinte, usages, OU et extensions critiques, une cause un code', async () => {
  const seal = KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation;
  const name = nameOf(['C', 'FR'], ['O', 'CH'], ['OU', '1690000017'], ['CN', 'dpi']);
  const sealed = (extensions: Extension[], of = name): Promise<Buffer> => issue(organisations, { name: of, validity: VALID, publicKey: keys.publicKey, extensions }).then(der);
  const usage = new KeyUsagesExtension(seal, true), email = new ExtendedKeyUsageExtension([ExtendedKeyUsage.emailProtection]);
  const ouOf = (...units: string[]): ReturnType<typeof nameOf> => nameOf(['C', 'FR'], ...units.map((unit) => ['OU', unit] as const), ['CN', 'dpi']);
  const sha1 = await X509CertificateGenerator.create({
    subject: name, issuer: organisations.certificate.subjectName, ...VALID, publicKey: keys.publicKey, signingKey: (await sha1Keys()).privateKey,
    signingAlgorithm: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-1' }, extensions: [usage, email],
  });
  const table: [string, Buffer, string][] = [
    ['témoin de la table', await sealed([usage, email]), 'ok'],
    ['RSA 1024', der(await issueOrganisation(organisations, 'ORG_SIGN', ORGANISATION, weakKeys.publicKey, VALID)), 'PKI-CLE-FAIBLE'],
    ['SHA-1', der(sha1), 'PKI-EMPREINTE-FAIBLE'],
    ['sans KeyUsage', await sealed([email]), 'PKI-PROFIL'], ['KeyUsage non critique', await sealed([new KeyUsagesExtension(seal, false), email]), 'PKI-PROFIL'],
    ['sans EKU', await sealed([usage]), 'PKI-PROFIL'], ['EKU du serveur', await sealed([usage, new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth])]), 'PKI-PROFIL'],
    ['EKU des deux profils', await sealed([usage, new ExtendedKeyUsageExtension([ExtendedKeyUsage.emailProtection, ExtendedKeyUsage.clientAuth])]), 'PKI-PROFIL'],
    ['usage d’autorité', await sealed([new KeyUsagesExtension(seal | KeyUsageFlags.keyCertSign, true), email]), 'PKI-PROFIL'],
    ['autorité', await sealed([usage, email, new BasicConstraintsExtension(true, undefined, true)]), 'PKI-PROFIL'],
    ['extension critique inconnue', await sealed([usage, email, new Extension('1.2.3.4', true, Buffer.from('0500', 'hex'))]), 'PKI-EXTENSION-INCONNUE'],
    ['politique critique, connue', await sealed([usage, email, new CertificatePolicyExtension(['1.2.3'], true)]), 'ok'],
    ['sans OU', await sealed([usage, email], ouOf()), 'PKI-OU'], ['deux OU', await sealed([usage, email], ouOf('1690000017', '1690000025')), 'PKI-OU'],
    ['OU sans type', await sealed([usage, email], ouOf('690000017')), 'PKI-OU'], ['SIRET', await sealed([usage, email], ouOf('339172288100052')), 'ok'],
    ['OU d’une autorité réelle', await sealed([usage, email], ouOf('0002 187512751')), 'PKI-OU'],
  ];
  for (const [label, certificate, code] of table) assert.equal(codeOf(hand, certificate, 'ORG_SIGN'), code, label);
});

/** The authority's own key, usable with SHA-1: what an old authority could have signed. */
async function sha1Keys(): Promise<{ privateKey: Keys['privateKey'] }> {
  const { webcrypto } = await import('node:crypto');
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', organisations.keys.privateKey);
  return { privateKey: await webcrypto.subtle.importKey('pkcs8', pkcs8, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-1' }, true, ['sign']) };
}

test('un octet changé n’importe où, un octet en trop, un fichier coupé : refusé, jamais d’exception', () => {
  const good = derOf(pki.structures['ch']?.sign.cert ?? '');
  for (let index = 0; index < good.length; index++) {
    const changed = Buffer.from(good);
    changed[index] = (changed[index] ?? 0) ^ 0x01;
    assert.notEqual(codeOf(store, changed, 'ORG_SIGN'), 'ok', `octet ${index}`);
  }
  for (let length = 0; length < good.length; length += 7) assert.equal(codeOf(store, good.subarray(0, length), 'ORG_SIGN'), 'PKI-ILLISIBLE', `coupé à ${length}`);
  assert.equal(codeOf(store, Buffer.concat([good, Buffer.from([0])]), 'ORG_SIGN'), 'PKI-ILLISIBLE');
  for (const junk of ['', '30', '3080', '30820000', '3084ffffffff', '1f81', 'not a certificate']) assert.equal(codeOf(store, Buffer.from(junk, /^[0-9a-f]*$/.test(junk) ? 'hex' : 'utf8'), 'ORG_SIGN'), 'PKI-ILLISIBLE', junk);
  assert.equal(codeOf(store, good, 'ORG_SIGN'), 'ok', 'le bon certificat reste bon après l’avalanche');
});

test('ancres et listes illisibles : une phrase, à l’ouverture du magasin', () => {
  assert.throws(() => trustStore(['bonjour'], []), { code: 'PKI-ANCRE-ILLISIBLE' });
  assert.throws(() => trustStore(pki.anchors, ['-----BEGIN X509 CRL-----\nMAA=\n-----END X509 CRL-----']), { code: 'PKI-CRL-ILLISIBLE' });
});
