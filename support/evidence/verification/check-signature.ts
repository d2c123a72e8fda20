import { verify, X509Certificate } from 'node:crypto';
import { digestOf } from '../sceau/sign';
import { isToCome, isValidAt, validityOf } from '../sceau/seal-date';
import { SIGNATURE_ALGORITHMS } from '../sceau/signature-document';
import { samePublicKey, testCertificate } from '../sceau/signer';
import { anomaly, type Anomaly } from './anomaly';
import type { SignatureReading } from './read-signature';

/** Who sealed, when, and how far that is known. */
export interface SealIdentity {
  instant: string; sujet: string; emetteur: string; empreinte: string; valideDu: string; valideAu: string; algorithme: string;
  /** The bench's own test key, which everybody has. */
  cleDeTest: boolean;
  ancre: 'non demandée' | 'reconnue' | 'non reconnue';
}

const oneLine = (name: string): string => name.replace(/\n/g, ', ');

/**
 * Checks a signature as read: its certificate is the one its properties name, its value is that certificate's key's, and, when anchors are given,
 * the certificate goes up to one of them. @param listed the PEM of `certificat.pem`, when the container has it. @param now a seal of after it is not believed.
 */
export function checkSignature({ content, signedOctets, propertiesIntact }: SignatureReading, anchors: readonly X509Certificate[] | undefined, listed: string | undefined, now: Date): { identity?: SealIdentity; anomalies: Anomaly[] } {
  const chain = content.certificates.map(readCertificate), [leaf] = chain;
  if (leaf === undefined || chain.includes(undefined)) return { anomalies: [anomaly('SCEAU-CERTIFICAT', { detail: 'il est illisible' })] };
  const known = chain as X509Certificate[], anomalies: Anomaly[] = [];
  if (!propertiesIntact) anomalies.push(anomaly('SCEAU-PROPRIETES'));
  if (digestOf(leaf.raw) !== content.certificateDigest) anomalies.push(anomaly('SCEAU-CERTIFICAT', { detail: 'ce n’est pas celui que les propriétés signées désignent' }));
  if (listed !== undefined && listed !== known.map((one) => one.toString()).join('')) anomalies.push(anomaly('SCEAU-CERTIFICAT', { detail: 'certificat.pem en porte un autre' }));
  if (!valueHolds(content, signedOctets, leaf)) anomalies.push(anomaly('SCEAU-SIGNATURE-FAUSSE'));
  const at = Date.parse(content.signingTime), valid = validityOf(leaf), du = valid.from.toISOString(), au = valid.until.toISOString();
  if (!isValidAt(leaf, at)) anomalies.push(anomaly('SCEAU-CERTIFICAT-DATE', { instant: content.signingTime, du, au }));
  if (isToCome(at, now)) anomalies.push(anomaly('SCEAU-DATE', { instant: content.signingTime, detail: `une date à venir (il est ${now.toISOString()})` }));
  const trusted = anchors === undefined ? undefined : reaches(known, anchors, at);
  if (trusted === false) anomalies.push(anomaly('SCEAU-ANCRE', { sujet: oneLine(leaf.subject) }));
  return {
    anomalies,
    identity: {
      instant: content.signingTime, sujet: oneLine(leaf.subject), emetteur: oneLine(leaf.issuer), empreinte: leaf.fingerprint256, valideDu: du,
      valideAu: au, algorithme: content.algorithm, cleDeTest: samePublicKey(leaf.publicKey, testCertificate().publicKey),
      ancre: trusted === undefined ? 'non demandée' : trusted ? 'reconnue' : 'non reconnue',
    },
  };
}

function valueHolds({ algorithm, value }: SignatureReading['content'], octets: Buffer, { publicKey }: X509Certificate): boolean {
  const { key, hash } = SIGNATURE_ALGORITHMS[algorithm];
  const kind = publicKey.asymmetricKeyType === 'ec' ? publicKey.asymmetricKeyDetails?.namedCurve : publicKey.asymmetricKeyType;
  // Base64 has several spellings of the same octets: only the one the bench writes is read.
  const octetsOfValue = Buffer.from(value, 'base64');
  return kind === key && octetsOfValue.toString('base64') === value && verify(hash, octets, { key: publicKey, dsaEncoding: 'ieee-p1363' }, octetsOfValue);
}

/** Whether a chain goes up to an anchor, each certificate issued by the next and valid at the time of the seal. */
function reaches(chain: readonly X509Certificate[], anchors: readonly X509Certificate[], at: number): boolean {
  let here = chain[0];
  for (let depth = 0; here !== undefined && depth < 8; depth += 1) {
    const subject: X509Certificate = here;
    const issued = (issuer: X509Certificate): boolean => subject.checkIssued(issuer) && subject.verify(issuer.publicKey) && isValidAt(issuer, at);
    if (anchors.some((anchor) => anchor.fingerprint256 === subject.fingerprint256 || (anchor.ca && issued(anchor)))) return true;
    here = chain.find((one) => one !== subject && one.ca && issued(one));
  }
  return false;
}

function readCertificate(der: string): X509Certificate | undefined {
  try {
    const octets = Buffer.from(der, 'base64');
    if (octets.toString('base64') !== der) return undefined;
    const certificate = new X509Certificate(octets);
    // OpenSSL opens a certificate whose dates are no dates, and says « Bad time value » in their place.
    return Object.values(validityOf(certificate)).some((date) => Number.isNaN(date.getTime())) ? undefined : certificate;
  } catch {
    return undefined;
  }
}
