import { eachAirToken } from './air-tokens';
import { lawfulOwners, vendorMayCertify } from './certificate-owner';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** EX_AIR-080: mutual TLS by an ORG_AUTH_CLI of IGC-Santé, valid and not revoked at the instant of the call, of this structure. */
export const tlsCertificate: Rule = {
  id: 'air/certificat-tls', version: 2,
  exigences: ['air-certificat-igc', 'ex-air-080', 'ex-gen-1450', 'conv2020-6'],
  sentence: 'Le certificat présenté au DMP est un certificat d’authentification de personne morale, en cours de validité.',
  judge: (view) => {
    const lawful = lawfulOwners(view);
    if (lawful.length === 0) return [nonConcluant('aucun établissement admis dans ce scénario')];
    return eachAirToken(view, (token): Finding => {
      const { exchange } = token;
      const certificate = exchange.peerCertificate;
      const place = { fact: exchange.id, at: 'certificat du client TLS' };
      if (!certificate.ok) return breaks({ expected: 'un ORG_AUTH_CLI valide', got: `${certificate.code} (${certificate.detail})`, ...place });
      if (lawful.includes(certificate.structId)) return holds(place, certificate.subject);
      return vendorMayCertify(view, token) ? aExaminer('un échange automatisé sous le certificat d’une autre personne morale : est-ce l’éditeur ?', { ...place, got: certificate.subject })
        : breaks({ expected: `OU = ${lawful.join(' ou ')}`, got: certificate.structId, ...place });
    });
  },
};
