import type { KeyObject } from 'node:crypto';
import { sameName } from './dn';
import { refuse } from './refusal';
import type { TrustStore } from './verification';

/** As many certificates as a KeyInfo may bring: a leaf and its chain. */
const MOST_CERTIFICATES = 4;
const LEAST_MODULUS = 2048;

export interface Signer { key: KeyObject; subject: string; certificate: Buffer }

/**
 * The signer among the certificates of KeyInfo: trusted as a signer by the store, and holder of the name Issuer gives.
 * The key is the store's answer; a certificate shown by the message never brings its own.
 *
 * @param certificates texts of the X509Certificate elements, in order; a chain is lawful, in any order.
 * @throws VIHF-KEYINFO-ABSENT, VIHF-KEYINFO-CERTIFICAT, VIHF-EMETTEUR, VIHF-CLE-TYPE, VIHF-CLE-FAIBLE, or the store's own code.
 */
export function signerAmong(certificates: readonly string[], issuer: string, trust: TrustStore, at: Date): Signer {
  if (certificates.length === 0) refuse('VIHF-KEYINFO-ABSENT');
  if (certificates.length > MOST_CERTIFICATES) refuse('VIHF-KEYINFO-CERTIFICAT', `${certificates.length} certificats`);
  const answers = certificates.map((text) => {
    const certificate = derOf(text);
    if (!certificate) refuse('VIHF-KEYINFO-CERTIFICAT', 'ce n’est pas du DER en base64');
    return { certificate, answer: trust.resolveSigner(certificate, at) };
  });
  const trusted = answers.flatMap(({ certificate, answer }) => answer.ok ? [{ certificate, key: answer.key, subject: answer.subject }] : []);
  const signer = trusted.find(({ subject }) => sameName(subject, issuer));
  if (signer) return strong(signer);
  if (trusted.length > 0) refuse('VIHF-EMETTEUR', `Issuer « ${issuer.trim()} », certificat « ${trusted[0]!.subject.replaceAll('\n', ', ')} »`);
  const refused = answers[0]!.answer;
  return refused.ok ? refuse('VIHF-LECTURE-IMPOSSIBLE', 'magasin de confiance') : refuse(refused.code, refused.detail);
}

/** A structure seals all its tokens with one certificate. What is remembered is bounded in number and in length, and trusts nothing. */
const read = new Map<string, Buffer>();
const MOST_READ = 64, LONGEST_READ = 8192;

function derOf(text: string): Buffer | undefined {
  const known = read.get(text);
  if (known) return known;
  const der = base64(text);
  if (!der || der[0] !== 0x30) return undefined;
  if (read.size >= MOST_READ) read.clear();
  if (text.length <= LONGEST_READ) read.set(Buffer.from(text).toString(), der);
  return der;
}

function strong(signer: Signer): Signer {
  const { asymmetricKeyType, asymmetricKeyDetails } = signer.key;
  if (asymmetricKeyType !== 'rsa') refuse('VIHF-CLE-TYPE', String(asymmetricKeyType));
  const bits = asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < LEAST_MODULUS) refuse('VIHF-CLE-FAIBLE', String(bits));
  return signer;
}

/**
 * Bytes of a base64 text, or undefined. Node skips what it does not know; here anything but the alphabet, its padding and
 * white space (lawful in xs:base64Binary, written by many) is refused.
 */
export function base64(text: string): Buffer | undefined {
  const compact = text.replace(/[ \t\r\n]+/g, '');
  return compact.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(compact) ? Buffer.from(compact, 'base64') : undefined;
}
