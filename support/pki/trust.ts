import { HomologairError } from '../erreurs/error';
import type { TrustStore } from '../vihf/verify/verification';
import { checkCertificate, type CertificateCheck, type Trust } from './check';
import { pemBlocks, readCertificate, type ReadCertificate } from './read-certificate';
import { crlIndex } from './read-crl';

/** Resolves signers of VIHF (ORG_SIGN) and TLS clients (ORG_AUTH_CLI) from the same authorities. */
export interface OrgTrustStore extends TrustStore {
  /** @param chain DER, leaf first, as TLS gave it; empty when no certificate was shown. Only the leaf is looked at. */
  resolveClient(chain: readonly Buffer[], at: Date): CertificateCheck;
  /** For checks of either profile. */
  readonly trust: Trust;
}

/** PEM authorities. @throws HomologairError PKI-ANCRE-ILLISIBLE. */
export function readAnchors(anchorsPem: readonly string[]): ReadCertificate[] {
  return anchorsPem.flatMap((pem) => {
    try {
      const blocks = pemBlocks(pem, 'CERTIFICATE');
      if (blocks.length === 0) throw new Error('aucun bloc PEM CERTIFICATE');
      return blocks.map(readCertificate);
    } catch (cause) {
      throw new HomologairError('PKI-ANCRE-ILLISIBLE', { detail: (cause as Error).message }, cause);
    }
  });
}

/**
 * The trusted store of a run, from the PEM of its authorities and of their CRLs.
 * @throws HomologairError PKI-ANCRE-ILLISIBLE, PKI-CRL-ILLISIBLE
 */
export function trustStore(anchorsPem: readonly string[], crlsPem: readonly string[]): OrgTrustStore {
  const trust: Trust = { anchors: readAnchors(anchorsPem), crls: crlIndex(crlsPem) };
  return {
    trust,
    resolveSigner: (certificate, at) => checkCertificate(certificate, 'ORG_SIGN', trust, at),
    resolveClient: ([leaf], at) => leaf ? checkCertificate(leaf, 'ORG_AUTH_CLI', trust, at)
      : { ok: false, code: 'PKI-ABSENT', detail: 'le client n’a présenté aucun certificat' },
  };
}
