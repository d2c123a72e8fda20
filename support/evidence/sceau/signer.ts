import { createPrivateKey, createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import forge from 'node-forge';
import { HomologairError } from '../../erreurs/error';
import { fixture } from '../../racine';
import { nameOf, reading, type Origin } from './origin';
import type { Signer } from './sign';

/** Where the key is: a PEM key with its PEM certificate (and its chain), or a PKCS#12 file. Nothing: the test key. */
export interface SignerSource { cle?: Origin; certificat?: Origin; pkcs12?: Origin; /** Of the key or of the PKCS#12 file. */ password?: string }

const TEST_FOLDER = 'sceau';
const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** Key that every copy of the bench has: its seal shows accident, never intent. */
export const testCertificate = (): X509Certificate => new X509Certificate(readFileSync(fixture(TEST_FOLDER, 'certificat-de-test.pem')));

/**
 * Reads the sealer's key and certificate.
 * @throws HomologairError SCEAU-CLE when one cannot be read, the password is wrong, or the key is not the certificate's.
 */
export function openSigner({ cle, certificat, pkcs12, password }: SignerSource): Signer {
  if (pkcs12 !== undefined) return checked(fromPkcs12(pkcs12, password ?? ''));
  if (cle === undefined && certificat === undefined) return { ...checked(fromPem(fixture(TEST_FOLDER, 'cle-de-test.pem'), fixture(TEST_FOLDER, 'certificat-de-test.pem'))), test: true };
  if (cle === undefined || certificat === undefined) throw new HomologairError('SCEAU-CLE', { detail: 'la clé et son certificat vont ensemble' });
  return checked(fromPem(cle, certificat, password));
}

function fromPem(cle: Origin, certificat: Origin, password?: string): Signer {
  const pem = reading(certificat, (octets) => octets.toString('utf8').match(PEM_CERTIFICATE) ?? []);
  if (pem.length === 0) throw new HomologairError('SCEAU-CLE', { detail: `${nameOf(certificat)} ne contient aucun certificat PEM` });
  const key = reading(cle, (octets) => createPrivateKey({ key: octets, ...(password === undefined ? {} : { passphrase: password }) }));
  return { key, chain: signerFirst(key, reading(certificat, () => pem.map((one) => new X509Certificate(one)))), test: false };
}

/** The library opens the envelope; keys of a kind it does not know come out of it as they are. */
function fromPkcs12(origin: Origin, password: string): Signer {
  return reading(origin, (octets) => {
    const envelope = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(forge.util.createBuffer(octets.toString('binary'))), password);
    const { certBag, pkcs8ShroudedKeyBag, keyBag } = forge.pki.oids as Record<'certBag' | 'pkcs8ShroudedKeyBag' | 'keyBag', string>;
    const bags = (type: string): forge.pkcs12.Bag[] => envelope.getBags({ bagType: type })[type] ?? [];
    const der = (asn1: forge.asn1.Asn1): Buffer => Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
    const [bag] = [...bags(pkcs8ShroudedKeyBag), ...bags(keyBag)];
    if (bag === undefined) throw new Error('no private key');
    const key = bag.key ? createPrivateKey(forge.pki.privateKeyToPem(bag.key)) : createPrivateKey({ key: der(bag.asn1), format: 'der', type: 'pkcs8' });
    return { key, chain: signerFirst(key, bags(certBag).map(({ cert, asn1 }) => new X509Certificate(der(cert ? forge.pki.certificateToAsn1(cert) : asn1)))), test: false };
  });
}

/** Compared as octets: `equals` and `checkPrivateKey` leave OpenSSL's error of two kinds of key behind, which the next key read then takes for its own. */
export const samePublicKey = (one: KeyObject, other: KeyObject): boolean => one.export({ type: 'spki', format: 'der' }).equals(other.export({ type: 'spki', format: 'der' }));
const isOf = (key: KeyObject, { publicKey }: X509Certificate): boolean => samePublicKey(createPublicKey(key), publicKey);

const signerFirst = (key: KeyObject, chain: readonly X509Certificate[]): X509Certificate[] =>
  [...chain.filter((one) => isOf(key, one)), ...chain.filter((one) => !isOf(key, one))];

function checked(signer: Signer): Signer {
  const [leaf] = signer.chain;
  if (leaf === undefined || !isOf(signer.key, leaf)) throw new HomologairError('SCEAU-CLE', { detail: 'la clé n’est pas celle du certificat' });
  return signer;
}
