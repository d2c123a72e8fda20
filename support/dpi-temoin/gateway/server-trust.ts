import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerTrustPort } from '../ports';
import type { Revoked } from './revocation';

/** What OpenSSL says, as a professional reads it. */
const CHAIN: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'son certificat a expiré',
  CERT_NOT_YET_VALID: 'son certificat n’est pas encore valide',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'son certificat n’est émis par aucune autorité reconnue',
  SELF_SIGNED_CERT_IN_CHAIN: 'son certificat est émis par une autorité que le logiciel ne reconnaît pas',
  UNABLE_TO_GET_ISSUER_CERT: 'son certificat est émis par une autorité que le logiciel ne reconnaît pas',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'son certificat est émis par une autorité que le logiciel ne reconnaît pas',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'son certificat est émis par une autorité que le logiciel ne reconnaît pas',
  INVALID_PURPOSE: 'son certificat n’est pas un certificat de serveur',
  ERR_TLS_CERT_ALTNAME_INVALID: 'son certificat porte un autre nom que celui du serveur appelé',
  CERT_REVOKED: 'son certificat a été révoqué',
};

/**
 * Trusts a server whose certificate comes from the authorities given, bears the host's name, is valid at the témoin's time
 * (OpenSSL only knows the machine's) and is on no revocation list (EX_0.X-1070, REC_0.X-1090).
 */
export function strictServerTrust(caFile: string, revoked: Revoked): ServerTrustPort {
  return {
    authorities: () => readFileSync(caFile, 'utf8'),
    trouble: ({ authorizationError, nameError, chain, now }) => {
      if (authorizationError !== undefined) return CHAIN[authorizationError] ?? `son certificat ne peut pas être vérifié (${authorizationError})`;
      if (nameError !== undefined) return CHAIN['ERR_TLS_CERT_ALTNAME_INVALID'];
      const certificates = chain.map((der) => new X509Certificate(der));
      for (const [rank, certificate] of certificates.entries()) {
        if (now.getTime() > Date.parse(certificate.validTo)) return CHAIN['CERT_HAS_EXPIRED'];
        if (now.getTime() < Date.parse(certificate.validFrom)) return CHAIN['CERT_NOT_YET_VALID'];
        if (revoked(certificate, certificates[rank + 1])) return CHAIN['CERT_REVOKED'];
      }
      return certificates.length === 0 ? 'il n’a présenté aucun certificat' : undefined;
    },
  };
}
