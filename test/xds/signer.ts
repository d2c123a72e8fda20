import 'reflect-metadata';
import { KeyObject, webcrypto, type webcrypto as Crypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { XadesAlgorithms } from '../../support/xds/xades-names';
import { xadesSigner, type XadesSigner } from '../../support/xds/build/xades';

export interface TestSigner { signer(algorithms?: XadesAlgorithms): XadesSigner; der: Buffer; certificatePem: string; key: KeyObject }

/** A self-signed seal, made anew: whom to trust is not what these tests are about. */
export async function testSigner(name = 'CN=cachet d’essai,OU=10B0999999,O=CH « A+B »,C=FR'): Promise<TestSigner> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({ name, keys, serialNumber: '00f1e2d3c4b5a69788', signingAlgorithm: algorithm,
    notBefore: new Date('2026-01-01'), notAfter: new Date('2029-01-01') }, webcrypto as unknown as Parameters<typeof x509.X509CertificateGenerator.createSelfSigned>[1]);
  const key = KeyObject.from(keys.privateKey as Crypto.CryptoKey);
  const certificatePem = certificate.toString('pem');
  return { signer: (algorithms) => xadesSigner({ key, certificatePem }, algorithms), der: Buffer.from(certificate.rawData), certificatePem, key };
}
