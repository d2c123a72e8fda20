import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { webcrypto } from 'node:crypto';

x509.cryptoProvider.set(webcrypto as never);
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2048 } as const;
type Pair = webcrypto.CryptoKeyPair;
export interface PemPair { cert: string; key: string }
export interface TestKeys { folder: string; ca: string; crl: string; authCli: PemPair; sign: PemPair; expired: PemPair; server: PemPair; serverRevoked: PemPair; serverOtherCa: PemPair; serverOtherName: PemPair }

const DAY = 86_400_000;
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
const EMAIL = '1.3.6.1.5.5.7.3.4';

let serial = 16;
interface Ask { name: string; eku: string; host?: string; from?: number; to?: number; caName: string; caKey: webcrypto.CryptoKey; key: Pair }

async function leaf(folder: string, file: string, ask: Ask): Promise<PemPair> {
  serial += 1;
  const now = Date.now();
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial.toString(16).padStart(4, '0'), subject: `C=FR, O=CH TEST, OU=1010000001, CN=${ask.name}`, issuer: ask.caName,
    notBefore: new Date(now + (ask.from ?? -DAY)), notAfter: new Date(now + (ask.to ?? 30 * DAY)),
    publicKey: ask.key.publicKey as never, signingKey: ask.caKey as never, signingAlgorithm: RSA,
    extensions: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true), new x509.ExtendedKeyUsageExtension([ask.eku]),
      ...(ask.host === undefined ? [] : [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: ask.host }])]),
    ],
  });
  const pair = { cert: join(folder, `${file}.pem`), key: join(folder, `${file}.key`) };
  writeFileSync(pair.cert, certificate.toString('pem'));
  writeFileSync(pair.key, x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', ask.key.privateKey), 'PRIVATE KEY'), { mode: 0o600 });
  return pair;
}

/** A small authority and what the témoin needs of it; one key serves all leaves, drawing RSA keys is slow. */
export async function testKeys(folder: string): Promise<TestKeys> {
  const draw = (): Promise<Pair> => webcrypto.subtle.generateKey(RSA, true, ['sign', 'verify']) as Promise<Pair>;
  const [caKey, otherKey, key] = await Promise.all([draw(), draw(), draw()]);
  const authority = (name: string, keys: Pair): Promise<x509.X509Certificate> => x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01', name, notBefore: new Date(Date.now() - 2 * DAY), notAfter: new Date(Date.now() + 60 * DAY), keys: keys as never, signingAlgorithm: RSA,
    extensions: [new x509.BasicConstraintsExtension(true, 1, true), new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true)],
  });
  const caName = 'CN=TEST AC, O=ASIP-SANTE, C=FR';
  const ca = await authority(caName, caKey);
  await authority('CN=AUTRE AC, C=FR', otherKey);
  const base = { caName, caKey: caKey.privateKey as webcrypto.CryptoKey, key };
  const make = (file: string, ask: Partial<Ask> & { name: string; eku: string }): Promise<PemPair> => leaf(folder, file, { ...base, ...ask });
  const serverRevoked = await make('serveur-revoque', { name: 'localhost', eku: SERVER_AUTH, host: 'localhost' });
  const crl = await x509.X509CrlGenerator.create({
    issuer: caName, thisUpdate: new Date(Date.now() - DAY), nextUpdate: new Date(Date.now() + DAY), signingKey: caKey.privateKey as never, signingAlgorithm: RSA,
    entries: [{ serialNumber: serial.toString(16).padStart(4, '0'), revocationDate: new Date(Date.now() - DAY) }],
  });
  writeFileSync(join(folder, 'ca.pem'), ca.toString('pem'));
  writeFileSync(join(folder, 'crl.pem'), crl.toString('pem'));
  return {
    folder, ca: join(folder, 'ca.pem'), crl: join(folder, 'crl.pem'), serverRevoked,
    authCli: await make('auth', { name: 'dpi-auth', eku: CLIENT_AUTH }), sign: await make('sign', { name: 'dpi-cachet', eku: EMAIL }),
    expired: await make('expire', { name: 'dpi-auth', eku: CLIENT_AUTH, from: -10 * DAY, to: -DAY }),
    server: await make('serveur', { name: 'localhost', eku: SERVER_AUTH, host: 'localhost' }),
    serverOtherCa: await make('serveur-autre', { name: 'localhost', eku: SERVER_AUTH, host: 'localhost', caName: 'CN=AUTRE AC, C=FR', caKey: otherKey.privateKey as webcrypto.CryptoKey }),
    serverOtherName: await make('serveur-nom', { name: 'autre', eku: SERVER_AUTH, host: 'autre.invalid' }),
  };
}
