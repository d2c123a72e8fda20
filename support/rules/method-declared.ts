import { CONF_EXI_PGSSIS, type RuleView, type Token } from '../lecture/view';
import { placeOf } from './air-tokens';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** EX_AIR-050: the primary method is CONF_EXI_PGSSIS, exactly, at the place the run's profile says (interface-dmp §2.3). */
export const methodDeclared: Rule = {
  id: 'air/methode-declaree', version: 2,
  exigences: ['ex-air-050', 'rem-dmp-auth-02', 'air-deux-facteurs'],
  sentence: 'Le jeton AIR déclare la méthode CONF_EXI_PGSSIS ; les autres jetons ne la déclarent pas.',
  judge: (view) => {
    const readable = view.tokens.filter((token) => token.claims !== undefined);
    const findings = readable.map((token) => judgeToken(view, token));
    if (readable.some((token) => token.air)) return findings;
    // A token that declares AIR's method and not AIR's mode is one of AIR that lost its mode: no other may be there to show it.
    const misplaced = findings.filter(({ verdict }) => verdict === 'non conforme');
    return misplaced.length > 0 ? misplaced : [nonConcluant('aucun jeton AIR lisible')];
  },
};

function judgeToken(view: RuleView, token: Token): Finding {
  const values = declared(token, view.header.target.methodPlace);
  const place = view.header.target.methodPlace === 'AuthnContextDecl' ? placeOf(token, 'decl') : { fact: token.fact, at: `Attribute « ${view.header.target.methodPlace} »` };
  const got = values.length === 0 ? 'absente' : values.join(', ');
  const expected = view.params['methode'] ?? CONF_EXI_PGSSIS;
  if (token.air) return values.length === 1 && values[0] === expected ? holds(place, got) : breaks({ expected, got, ...place });
  return values.length === 0 ? holds(place, got) : breaks({ expected: token.claims?.mode === undefined ? 'le mode INDIRECTE_RENFORCEE, ou aucune méthode' : `aucune méthode en mode ${token.claims.mode}`, got, ...place });
}

function declared(token: Token, place: string): string[] {
  if (place !== 'AuthnContextDecl') return token.claims?.otherAttributes?.[place] ?? [];
  return token.claims?.decl === undefined ? [] : [token.claims.decl];
}
