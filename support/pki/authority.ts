import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension, BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, Name, SubjectKeyIdentifierExtension,
  X509CertificateGenerator, X509CrlGenerator, X509CrlReason, type Extension, type X509Certificate,
} from '@peculiar/x509';

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2048 };
export type Keys = webcrypto.CryptoKeyPair;
export interface Validity { readonly notBefore: Date; readonly notAfter: Date }

/** A certificate authority of the bench: signs certificates and its CRL. Lives only while the PKI is made; its key is never written. */
export interface Authority { readonly certificate: X509Certificate; readonly keys: Keys }

/** RSA 2048. About 0.2 s of CPU each, off the main thread: ask for all of them together. */
export const makeKeys = (modulusLength = 2048): Promise<Keys> => webcrypto.subtle.generateKey({ ...ALGORITHM, modulusLength }, true, ['sign', 'verify']);

/** A name from attributes, country first. Typed strings: the library would read `#` and quotes of a plain one as syntax. */
export const nameOf = (...attributes: readonly (readonly [string, string])[]): Name =>
  new Name(attributes.map(([type, value]) => ({ [type]: [type === 'C' ? { printableString: value } : { utf8String: value }] })));

/**
 * Names that look like IGC-Santé TEST (reglementation §5.3) and cannot be taken for it: the bench stands in the OU where the
 * real ones carry ANS's own number.
 */
export const authorityName = (commonName: string): Name =>
  nameOf(['C', 'FR'], ['O', 'ASIP-SANTE'], ['OU', 'BANC HOMOLOGAIR'], ['OU', 'IGC-SANTE TEST'], ['CN', commonName]);
export const ROOT_NAME = 'TEST AC RACINE IGC-SANTE ELEMENTAIRE';
export const ORGANISATIONS_NAME = 'TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS';
export const FOREIGN_NAME = 'TEST AC HORS BANC ORGANISATIONS';

export interface CertificateRequest { name: Name; validity: Validity; publicKey: webcrypto.CryptoKey; extensions: Extension[] }

/** A certificate signed by an authority (RSA, SHA-256). */
export async function issue(authority: Authority, request: CertificateRequest): Promise<X509Certificate> {
  return X509CertificateGenerator.create({
    subject: request.name, issuer: authority.certificate.subjectName, ...request.validity, signingAlgorithm: ALGORITHM,
    publicKey: request.publicKey, signingKey: authority.keys.privateKey,
    extensions: [
      ...request.extensions,
      await SubjectKeyIdentifierExtension.create(request.publicKey),
      await AuthorityKeyIdentifierExtension.create(authority.keys.publicKey),
    ],
  });
}

const authorityExtensions = (pathLength?: number): Extension[] => [
  new BasicConstraintsExtension(true, pathLength, true), new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
];

/** A self-signed authority. */
export async function rootAuthority(name: Name, keys: Keys, validity: Validity): Promise<Authority> {
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name, keys, ...validity, signingAlgorithm: ALGORITHM,
    extensions: [...authorityExtensions(), await SubjectKeyIdentifierExtension.create(keys.publicKey)],
  });
  return { certificate, keys };
}

/** An authority below another, which certifies no further authority. */
export async function subordinateAuthority(parent: Authority, name: Name, keys: Keys, validity: Validity): Promise<Authority> {
  return { keys, certificate: await issue(parent, { name, validity, publicKey: keys.publicKey, extensions: authorityExtensions(0) }) };
}

/** The authority's complete CRL, in PEM. `revoked`: certificates revoked since `since`. */
export async function revocationList(authority: Authority, validity: { thisUpdate: Date; nextUpdate: Date }, revoked: readonly X509Certificate[], since: Date): Promise<string> {
  const crl = await X509CrlGenerator.create({
    issuer: authority.certificate.subjectName, ...validity, signingAlgorithm: ALGORITHM, signingKey: authority.keys.privateKey,
    entries: revoked.map(({ serialNumber }) => ({ serialNumber, revocationDate: since, reason: X509CrlReason.keyCompromise })),
    extensions: [await AuthorityKeyIdentifierExtension.create(authority.keys.publicKey)],
  });
  // The library labels its PEM « CRL »; every other tool wants « X509 CRL ».
  return `-----BEGIN X509 CRL-----\n${crl.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END X509 CRL-----\n`;
}
