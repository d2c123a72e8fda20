import { breaks, holds, sansObjet, type Finding } from '../finding';
import { eachPiece, unsaid } from './held';
import type { Rule } from '../rule';

/** Référentiel, annexe 1: the juridical identifiers in the IGC-Santé certificates used. Read in the certificates of admitted AIR calls, with or without the type digit. */
export const minutesListCertificates: Rule = {
  id: 'piece/identifiants-des-certificats', version: 1,
  exigences: ['modele-de-pv'],
  sentence: 'Les identifiants juridiques du procès-verbal sont ceux des certificats employés.',
  judge: (view) => {
    const used = new Map(view.all.tokens.flatMap(({ air, exchange, fact, signerCertificate }): [string, string][] =>
      (air && exchange.fact.admission.admitted ? [exchange.peerCertificate, signerCertificate].flatMap((certificate): [string, string][] => (certificate?.ok === true ? [[certificate.structId, fact]] : [])) : [])));
    return eachPiece(view, ({ champs: { identifiantsJuridiques: listed } }, at): Finding[] => {
      if (listed === undefined) return [unsaid('identifiantsJuridiques', at)];
      if (listed.length === 0) return [breaks({ expected: 'l’identifiant juridique de chaque certificat', got: 'une liste vide', ...at('champs.identifiantsJuridiques') })];
      if (used.size === 0) return [sansObjet(`aucun certificat employé en AIR par cet exécutant ; listés : ${listed.join(', ')}`)];
      return [...used].map(([id, fact]) => (listed.includes(id) || listed.includes(id.slice(1)) ? holds({ fact }, id)
        : breaks({ expected: `un des identifiants du procès-verbal (${listed.join(', ')})`, got: id, fact, at: 'OU du certificat' })));
    });
  },
};
