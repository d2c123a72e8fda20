import type { ErrorCode } from '../erreurs/table';
import { authorityOf, EXTENSION, keyUsagesOf, unknownCriticalExtension, type Refusal } from './profile';
import { hashOf, signedBy, type ReadCertificate } from './read-certificate';
import type { CrlIndex } from './read-crl';

/** What the bench trusts: authorities, each by its own certificate, and their CRLs. */
export interface Trust { readonly anchors: readonly ReadCertificate[]; readonly crls: CrlIndex }

const MAX_DEPTH = 8;
const refuse = (code: ErrorCode, detail: string): Refusal => ({ ok: false, code, detail });

function mayCertify(authority: ReadCertificate, below: number): boolean {
  const { ca, pathLength } = authorityOf(authority);
  return ca && (pathLength === undefined || pathLength >= below) && unknownCriticalExtension(authority) === undefined
    && (!authority.extensions.has(EXTENSION.keyUsage) || keyUsagesOf(authority)?.has('keyCertSign') === true);
}

/** RSA 2048 at least, and a SHA-256 signature. undefined when both hold. */
export function strengthTrouble(certificate: ReadCertificate): Refusal | undefined {
  const bits = certificate.key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (certificate.key.asymmetricKeyType !== 'rsa' || bits < 2048) return refuse('PKI-CLE-FAIBLE', `${certificate.key.asymmetricKeyType ?? 'inconnue'} ${bits} bits`);
  if (hashOf(certificate.signature) === undefined) return refuse('PKI-EMPREINTE-FAIBLE', `algorithme ${certificate.signature.algorithm}`);
  return undefined;
}

/**
 * Authorities from the certificate's own up to a self-signed one, all among the anchors: certificates a peer sends beside
 * its own are never trusted. Does not depend on time.
 */
export function chainTo(certificate: ReadCertificate, anchors: readonly ReadCertificate[]): { ok: true; chain: ReadCertificate[] } | Refusal {
  const chain = [certificate];
  for (let current = certificate; chain.length <= MAX_DEPTH;) {
    if (current !== certificate && current.subjectRaw.equals(current.issuerRaw)) return { ok: true, chain };
    const authority = anchors.find((anchor) => anchor.subjectRaw.equals(current.issuerRaw) && mayCertify(anchor, chain.length - 1) && signedBy(current.signature, anchor.key));
    if (!authority) return refuse('PKI-AUTRE-AC', `émis par ${current.issuer}`);
    const weak = strengthTrouble(authority);
    if (weak) return weak;
    chain.push(authority);
    current = authority;
  }
  return refuse('PKI-AUTRE-AC', 'chaîne trop longue');
}

/** Dates of the whole chain at an instant. */
export function dateTrouble(chain: readonly ReadCertificate[], at: Date): Refusal | undefined {
  for (const { subject, notBefore, notAfter } of chain) {
    if (at < notBefore) return refuse('PKI-PAS-ENCORE-VALIDE', `${subject}, valide à partir du ${notBefore.toISOString()}`);
    if (at > notAfter) return refuse('PKI-EXPIRE', `${subject}, valide jusqu’au ${notAfter.toISOString()}`);
  }
  return undefined;
}

/** Revocation of each certificate of the chain but the root, by the CRL its authority had published at that instant. */
export function revocationTrouble(chain: readonly ReadCertificate[], crls: CrlIndex, at: Date): Refusal | undefined {
  for (const [index, { serial, subject }] of chain.entries()) {
    const authority = chain[index + 1];
    if (!authority) return undefined;
    const { genuine, named } = crls.of(authority);
    if (genuine.length === 0) return refuse(named > 0 ? 'PKI-CRL-FALSIFIEE' : 'PKI-CRL-ABSENTE', authority.subject);
    for (const { revoked } of genuine) {
      const since = revoked.get(serial);
      if (since && since <= at) return refuse('PKI-REVOQUE', `${subject}, depuis le ${since.toISOString()}`);
    }
    if (!genuine.some(({ thisUpdate, nextUpdate }) => thisUpdate <= at && (nextUpdate === undefined || at <= nextUpdate))) {
      return refuse('PKI-CRL-PERIMEE', `${authority.subject}, prochaine mise à jour ${genuine.map(({ nextUpdate }) => nextUpdate?.toISOString() ?? 'inconnue').join(', ')}`);
    }
  }
  return undefined;
}
