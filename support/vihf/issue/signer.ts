import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { HomologairError } from '../../erreurs/error';

/** Who signs: key and certificate are parsed once, since parsing them costs more than signing. */
export interface VihfSigner {
  key: KeyObject;
  certificatePem: string;
  /** RFC 2253 DN of the certificate's subject, finest RDN first: what Issuer must say. */
  issuer: string;
}

/**
 * Reads a signing certificate and its key, both PEM text.
 * @throws VIHF-CLE-ILLISIBLE when either cannot be read, VIHF-CLE-DEPAREILLEE when they do not go together.
 */
export function loadSigner(certPem: string, keyPem: string): VihfSigner {
  let certificate: X509Certificate;
  let key: KeyObject;
  try {
    certificate = new X509Certificate(certPem);
    key = createPrivateKey(keyPem);
  } catch (cause) {
    throw new HomologairError('VIHF-CLE-ILLISIBLE', {}, cause);
  }
  if (!certificate.checkPrivateKey(key)) throw new HomologairError('VIHF-CLE-DEPAREILLEE');
  return { key, certificatePem: certificate.toString(), issuer: rfc2253(certificate.subject) };
}

/** Node writes one RDN per line, broadest first, values already escaped; RFC 2253 wants commas, finest first. */
const rfc2253 = (subject: string): string => subject.split('\n').reverse().map((rdn) => rdn.replace(/ \+ /g, '+')).join(',');
