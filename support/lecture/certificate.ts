import { createHash } from 'node:crypto';
import { checkCertificate, type OrgProfile, type Trust } from '../pki/check';
import { structIdOf } from '../pki/profile';
import { readCertificate } from '../pki/read-certificate';
import type { CertificateReading } from './view';

/** What a certificate is worth at `at`. When it is refused, its names are still told so that a finding can show them. */
export function readCertificateAt(der: Buffer | undefined, profile: OrgProfile, trust: Trust, at: Date): CertificateReading {
  if (der === undefined) return { ok: false, code: 'PKI-ABSENT', detail: 'aucun certificat présenté' };
  const fingerprint = createHash('sha256').update(der).digest('hex');
  const check = checkCertificate(der, profile, trust, at);
  if (check.ok) return { ok: true, subject: check.subject, structId: check.structId, fingerprint };
  return { ok: false, code: check.code, detail: check.detail, fingerprint, ...namesOf(der) };
}

function namesOf(der: Buffer): { subject?: string; structId?: string } {
  try {
    const certificate = readCertificate(der);
    return { subject: certificate.subject, structId: structIdOf(certificate) };
  } catch {
    return {};
  }
}
