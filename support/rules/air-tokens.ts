import type { RuleView, Token, VihfClaims } from '../lecture/view';
import { nonConcluant, type Finding } from './finding';

/** AIR tokens of a question's window. */
export const airTokens = (view: RuleView): Token[] => view.tokens.filter((token) => token.air);

/** Where a claim stands: the exchange, and the XPath inside its request. */
export const placeOf = (token: Token, claim: keyof VihfClaims): { fact: string; at: string } => ({ fact: token.fact, at: token.where(claim) });

/** Judges each AIR token of the window; nothing to look at is *non concluant*, and says why. */
export function eachAirToken(view: RuleView, judge: (token: Token) => Finding | Finding[]): Finding[] {
  const tokens = airTokens(view);
  if (tokens.length > 0) return tokens.flatMap(judge);
  const refused = view.tokens.find((token) => !token.first.accepted);
  return [refused === undefined || refused.first.accepted
    ? nonConcluant('aucun jeton AIR reçu')
    : nonConcluant(`aucun jeton AIR lisible : le premier lecteur le refuse (${refused.first.code})`, { fact: refused.fact })];
}
