import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Revoked } from './revocation';

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
const day = (date: string): string => new Date(date).toLocaleDateString('fr-FR', { timeZone: 'Europe/Paris' });

/**
 * What is wrong with the certificate the structure shows, as far as the témoin can tell by itself; undefined when nothing.
 * A server that refuses a client in TLS 1.2 hangs up without a word: only this can tell the professional why.
 */
export function diagnoseOwnCertificate(file: string, authorities: string, revoked: Revoked, now: Date): string | undefined {
  const certificate = new X509Certificate(readFileSync(file));
  const issuer = authoritiesOf(authorities).find((authority) => certificate.checkIssued(authority) && certificate.verify(authority.publicKey));
  if (now.getTime() > Date.parse(certificate.validTo)) return `il a expiré le ${day(certificate.validTo)}`;
  if (now.getTime() < Date.parse(certificate.validFrom)) return `il n’est valide qu’à partir du ${day(certificate.validFrom)}`;
  if (issuer !== undefined && revoked(certificate, issuer)) return 'il a été révoqué';
  // `keyUsage` is Node's name for the extended key usages.
  if (certificate.keyUsage !== undefined && !certificate.keyUsage.includes(CLIENT_AUTH)) return 'ce n’est pas un certificat d’authentification (profil ORG_AUTH_CLI)';
  if (issuer === undefined) return 'il n’est pas émis par une autorité reconnue';
  return undefined;
}

const authoritiesOf = (pem: string): X509Certificate[] =>
  [...pem.matchAll(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g)].map(([block]) => new X509Certificate(block));
