import type { RuleView, Token } from '../lecture/view';
import { airTokens } from './air-tokens';
import { lawfulOwners, vendorMayCertify } from './certificate-owner';
import { aExaminer, breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** EX_GEN-1450: the token is signed by the seal (ORG_SIGN), another certificate than the TLS one, of the same legal entity. */
export const sealCertificate: Rule = {
  id: 'air/certificat-de-cachet', version: 2,
  exigences: ['air-certificat-igc', 'ex-gen-1450', 'conv2020-art-3-4-etablissement'],
  sentence: 'Le jeton est signé par le certificat de cachet de la même personne morale, distinct de celui de la connexion.',
  judge: (view) => {
    const refused = view.tokens.flatMap((token): Finding[] => (token.first.accepted ? []
      : [breaks({ expected: 'un jeton signé par un ORG_SIGN valide', got: `${token.first.code} (${token.first.detail})`, fact: token.fact })]));
    const tokens = airTokens(view);
    if (tokens.length + refused.length === 0) return [nonConcluant('aucun jeton AIR reçu')];
    return [...refused, ...tokens.map((token) => judgeToken(view, token))];
  },
};

function judgeToken(view: RuleView, token: Token): Finding {
  const seal = token.signerCertificate;
  const tls = token.exchange.peerCertificate;
  const place = { fact: token.fact, at: 'Signature/KeyInfo/X509Data/X509Certificate' };
  if (seal === undefined || !seal.ok) return breaks({ expected: 'un ORG_SIGN valide', got: seal === undefined ? 'aucun certificat' : `${seal.code} (${seal.detail})`, ...place });
  if (seal.fingerprint === tls.fingerprint) return breaks({ expected: 'un certificat distinct de celui de la connexion', got: 'le même certificat', ...place });
  if (sameEntity(view, seal.structId, tls.structId)) return holds(place, seal.subject);
  return vendorMayCertify(view, token) ? aExaminer('un échange automatisé sous les certificats de deux personnes morales : l’une est-elle l’éditeur ?', { ...place, got: seal.subject })
    : breaks({ expected: `la même personne morale que la connexion (${tls.structId ?? '?'})`, got: seal.structId, ...place });
}

/** The juridical FINESS and its geographic one are one legal entity, for a profile that admits the couple. */
function sameEntity(view: RuleView, one: string, other: string | undefined): boolean {
  const entity = lawfulOwners(view);
  return one === other || (other !== undefined && entity.includes(one) && entity.includes(other));
}
