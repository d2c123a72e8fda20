import { eachAirToken } from './air-tokens';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** EX_AIR-080: mutual TLS by an ORG_AUTH_CLI of IGC-Santé, valid and not revoked at the instant of the call, of this structure. */
export const tlsCertificate: Rule = {
  id: 'air/certificat-tls', version: 1,
  exigences: ['air-certificat-igc', 'ex-air-080', 'ex-gen-1450', 'conv2020-6'],
  sentence: 'Le certificat présenté au DMP est un certificat d’authentification de personne morale, en cours de validité.',
  judge: (view) => {
    const structure = view.structure();
    if (structure === undefined) return [nonConcluant('aucun établissement admis dans ce scénario')];
    const lawful = [`1${structure.finess}`, `1${structure.finessJuridique}`];
    return eachAirToken(view, ({ exchange }): Finding => {
      const certificate = exchange.peerCertificate;
      const place = { fact: exchange.id, at: 'certificat du client TLS' };
      if (!certificate.ok) return breaks({ expected: 'un ORG_AUTH_CLI valide', got: `${certificate.code} (${certificate.detail})`, ...place });
      return lawful.includes(certificate.structId) ? holds(place, certificate.subject)
        : breaks({ expected: `OU = ${lawful.join(' ou ')}`, got: certificate.structId, ...place });
    });
  },
};
