import 'reflect-metadata';
import { createPublicKey, generateKeyPairSync, type KeyObject, webcrypto, X509Certificate } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { ErrorCode } from '../../support/erreurs/table';
import { loadSigner, type VihfSigner } from '../../support/vihf/issue/issue';
import type { TrustStore } from '../../support/vihf/verify/verification';

x509.cryptoProvider.set(webcrypto as never);
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]) };

export interface Party { signer: VihfSigner; der: Buffer; keyPem: string }

/** A self-signed certificate of that name: here only the trust store's answer says what it is worth. */
export async function party(name: string, modulusLength = 2048): Promise<Party> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength });
  return certified(name, publicKey, privateKey, RSA);
}

export async function ellipticParty(name: string): Promise<Party> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return certified(name, publicKey, privateKey, { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' });
}

async function certified(name: string, publicKey: KeyObject, privateKey: KeyObject, algorithm: { name: string; hash: string; namedCurve?: string }): Promise<Party> {
  const keys = {
    publicKey: await webcrypto.subtle.importKey('spki', publicKey.export({ format: 'der', type: 'spki' }), algorithm, true, ['verify']),
    privateKey: await webcrypto.subtle.importKey('pkcs8', privateKey.export({ format: 'der', type: 'pkcs8' }), algorithm, true, ['sign']),
  };
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01', name, notBefore: new Date('2026-01-01'), notAfter: new Date('2029-01-01'), signingAlgorithm: algorithm, keys,
  });
  const keyPem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  return { signer: loadSigner(certificate.toString('pem'), keyPem), der: Buffer.from(certificate.rawData), keyPem };
}

/** Trusts these certificates, and answers `refusals` for others it knows; the rest come from an unknown authority. */
export function trusting(parties: readonly Party[], refusals: readonly { party: Party; code: ErrorCode }[] = []): TrustStore {
  return {
    resolveSigner(der) {
      if (parties.some((p) => p.der.equals(der))) {
        const certificate = new X509Certificate(der);
        return { ok: true, key: certificate.publicKey, subject: certificate.subject };
      }
      const known = refusals.find((r) => r.party.der.equals(der));
      return { ok: false, code: known?.code ?? 'PKI-AUTRE-AC', detail: known ? 'connu' : 'inconnu' };
    },
  };
}

/** Trusts one public key, named as its user says: for the vectors of others, whose certificates we did not make. */
export const trustingKey = (pem: string, subject: string): TrustStore => ({
  resolveSigner: () => ({ ok: true, key: createPublicKey(pem), subject }),
});
