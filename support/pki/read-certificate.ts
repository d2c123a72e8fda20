import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { bitsOf, childrenOf, expectTag, integerHex, oidOf, readDer, TAG, timeOf, type DerNode } from './der';
import { readName, rfc2253, type DistinguishedName } from './names';

export interface ReadExtension { readonly critical: boolean; readonly value: Buffer }

/** A certificate, as its own bytes say it. Nothing is trusted yet. */
export interface ReadCertificate {
  readonly der: Buffer;
  readonly version: number;
  /** Hexadecimal, without leading zero octets. */
  readonly serial: string;
  readonly signature: Signed;
  readonly issuerRaw: Buffer; readonly subjectRaw: Buffer;
  readonly issuer: string; readonly subject: string;
  readonly subjectName: DistinguishedName;
  readonly notBefore: Date; readonly notAfter: Date;
  readonly key: KeyObject;
  readonly extensions: ReadonlyMap<string, ReadExtension>;
}

/** What a signature covers, by which algorithm, and its value. */
export interface Signed { readonly algorithm: string; readonly content: Buffer; readonly value: Buffer }

/** RSA PKCS#1 v1.5 signatures the bench accepts on certificates and CRLs (profile: SHA-256; longer ones are no weaker). */
const HASHES: Readonly<Record<string, string>> = { '1.2.840.113549.1.1.11': 'sha256', '1.2.840.113549.1.1.12': 'sha384', '1.2.840.113549.1.1.13': 'sha512' };

/** Node's name of the digest of an accepted signature algorithm; undefined for every other. */
export const hashOf = (signed: Signed): string | undefined => HASHES[signed.algorithm];

/** Whether `key` made this signature, by an accepted algorithm. */
export function signedBy(signed: Signed, key: KeyObject): boolean {
  const hash = hashOf(signed);
  return hash !== undefined && key.asymmetricKeyType === 'rsa' && verify(hash, signed.content, key, signed.value);
}

/** Splits SIGNED{…} (RFC 5280 §4.1, §5.1) and checks that both algorithm identifiers agree. `innerAt`: index of the one inside. */
export function readSigned(der: Buffer, innerAt: (fields: DerNode[]) => number): { fields: DerNode[]; signed: Signed } {
  const [content, algorithm, value, extra] = childrenOf(readDer(der, TAG.sequence));
  const fields = childrenOf(expectTag(content, TAG.sequence));
  const outer = expectTag(algorithm, TAG.sequence);
  if (extra || !content || !fields[innerAt(fields)]?.raw.equals(outer.raw)) throw new Error('DER : algorithmes de signature différents');
  const { unused, bits } = bitsOf(value);
  if (unused !== 0) throw new Error('DER : signature');
  return { fields, signed: { algorithm: oidOf(childrenOf(outer)[0]), content: content.raw, value: bits } };
}

/** Extensions by OID. @throws on a repeated one. */
export function readExtensions(list: DerNode): Map<string, ReadExtension> {
  const extensions = new Map<string, ReadExtension>();
  for (const extension of childrenOf(expectTag(list, TAG.sequence))) {
    const parts = childrenOf(expectTag(extension, TAG.sequence));
    const oid = oidOf(parts[0]), critical = parts[1]?.tag === TAG.boolean && parts[1].value[0] === 0xff;
    if (extensions.has(oid)) throw new Error(`DER : extension ${oid} répétée`);
    extensions.set(oid, { critical, value: expectTag(parts.at(-1), TAG.octetString).value });
  }
  return extensions;
}

/** Reads a DER certificate. @throws Error (no code) when it cannot be read. */
export function readCertificate(der: Buffer): ReadCertificate {
  const versioned = (fields: DerNode[]): number => (fields[0]?.tag === 0xa0 ? 1 : 0);
  const { fields, signed } = readSigned(der, (all) => versioned(all) + 1);
  const first = versioned(fields);
  const [serial, , issuer, validity, subject, spki, ...optional] = fields.slice(first);
  const [notBefore, notAfter] = childrenOf(expectTag(validity, TAG.sequence));
  const extensions = optional.find(({ tag }) => tag === 0xa3);
  const issuerNode = expectTag(issuer, TAG.sequence), subjectNode = expectTag(subject, TAG.sequence);
  const subjectName = readName(subjectNode);
  return {
    der, version: first === 0 ? 1 : Number.parseInt(integerHex(childrenOf(fields[0] as DerNode)[0]), 16) + 1,
    serial: integerHex(serial), signature: signed,
    issuerRaw: issuerNode.raw, subjectRaw: subjectNode.raw, issuer: rfc2253(readName(issuerNode)), subject: rfc2253(subjectName), subjectName,
    notBefore: timeOf(notBefore), notAfter: timeOf(notAfter),
    key: createPublicKey({ key: expectTag(spki, TAG.sequence).raw, format: 'der', type: 'spki' }),
    extensions: extensions ? readExtensions(readDer(extensions.value)) : new Map(),
  };
}

/** DER of every block of that label in a PEM text. */
export function pemBlocks(pem: string, label: 'CERTIFICATE' | 'X509 CRL'): Buffer[] {
  const block = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`, 'g');
  return [...pem.matchAll(block)].map((found) => Buffer.from(found[1] ?? '', 'base64'));
}
