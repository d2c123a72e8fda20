import 'reflect-metadata';
import { X509Crl } from '@peculiar/x509';
import { verify, type X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Whether a list in hand, truly signed by the certificate's issuer, names the certificate. */
export type Revoked = (certificate: X509Certificate, issuer: X509Certificate | undefined) => boolean;

/**
 * Reads PEM lists from disk, again at each use since they change (decoded anew when they did), and believes only those whose
 * signature is the issuer's.
 * Without a list of that issuer a certificate is taken as not revoked: REC_0.X-1090 is a recommendation.
 */
export function revocationLists(files: readonly string[]): Revoked {
  const parsed = new Map<string, { pem: string; lists: X509Crl[] }>();
  const listsIn = (file: string): X509Crl[] => {
    const pem = readFileSync(file, 'utf8'), before = parsed.get(file);
    if (before?.pem === pem) return before.lists;
    const lists = listsOf(pem);
    parsed.set(file, { pem, lists });
    return lists;
  };
  return (certificate, issuer) => issuer !== undefined && files.some((file) =>
    listsIn(file).some((crl) =>
      signedBy(crl, issuer) && crl.entries.some((entry) => plain(entry.serialNumber) === plain(certificate.serialNumber))));
}

/** Serial numbers are written with or without leading zeros, in either case. */
const plain = (hex: string): string => hex.replace(/^0+/, '').toUpperCase();

/** Both names of the PEM block are met. */
const listsOf = (pem: string): X509Crl[] =>
  [...pem.matchAll(/-----BEGIN (?:X509 )?CRL-----([\s\S]+?)-----END (?:X509 )?CRL-----/g)].map(([, base64 = '']) => new X509Crl(Buffer.from(base64, 'base64')));

function signedBy(crl: X509Crl, issuer: X509Certificate): boolean {
  try {
    const hash = crl.signatureAlgorithm.hash.name.replace('-', '');
    return verify(hash, firstElement(Buffer.from(crl.rawData)), issuer.publicKey, Buffer.from(crl.signature));
  } catch {
    return false;
  }
}

/** The signed bytes of a list: the first element inside its outer SEQUENCE (DER). */
function firstElement(der: Buffer): Buffer {
  const outer = header(der, 0);
  const inner = header(der, outer.content);
  return der.subarray(outer.content, inner.content + inner.length);
}

function header(der: Buffer, at: number): { content: number; length: number } {
  const first = der[at + 1] ?? 0;
  if (first < 0x80) return { content: at + 2, length: first };
  const octets = first & 0x7f;
  return { content: at + 2 + octets, length: der.readUIntBE(at + 2, octets) };
}
