import { BESIDE_THE_CLASS, methodPlaceOf, methodValuesOf } from '../lecture/primary-method';
import type { RuleView, Token } from '../lecture/view';
import { placeOf } from './air-tokens';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** EX_AIR-050: the primary method is CONF_EXI_PGSSIS, exactly (or a value of the 2020 table), at the place the run's profile says (interface-dmp §2.3). */
export const methodDeclared: Rule = {
  id: 'air/methode-declaree', version: 3,
  exigences: ['ex-air-050', 'rem-dmp-auth-02', 'air-deux-facteurs'],
  sentence: 'Le jeton AIR déclare la méthode que le profil retient, CONF_EXI_PGSSIS par défaut ; les autres jetons n’en déclarent pas.',
  judge: (view) => {
    const readable = view.tokens.filter((token) => token.claims !== undefined);
    const methodPlace = methodPlaceOf(view.header);
    if (methodPlace === undefined) return [nonConcluant('le profil lit la méthode dans un attribut, et la cible n’en nomme aucun (methode.emplacement)')];
    const findings = readable.map((token) => judgeToken(view, token, methodPlace));
    if (readable.some((token) => token.air)) return findings;
    // A token that declares AIR's method and not AIR's mode is one of AIR that lost its mode: no other may be there to show it.
    const misplaced = findings.filter(({ verdict }) => verdict === 'non conforme');
    return misplaced.length > 0 ? misplaced : [nonConcluant('aucun jeton AIR lisible')];
  },
};

function judgeToken(view: RuleView, token: Token, methodPlace: string): Finding {
  const values = declared(token, methodPlace);
  const place = methodPlace === BESIDE_THE_CLASS ? placeOf(token, 'decl') : { fact: token.fact, at: `Attribute « ${methodPlace} »` };
  const got = values.length === 0 ? 'absente' : values.join(', ');
  if (token.air) {
    const [first = '', ...rest] = methodValuesOf(view.header);
    // A question may name the value EX_AIR-050 wants; the 2020 table has several.
    const lawful = rest.length > 0 ? [first, ...rest] : [view.params['methode'] ?? first];
    const [only, ...others] = values;
    if (only !== undefined && others.length === 0 && lawful.includes(only)) return holds(place, got);
    return breaks({ expected: lawful.join(' ou '), got, ...elsewhere(view, token, methodPlace), ...place });
  }
  return values.length === 0 ? holds(place, got) : breaks({ expected: token.claims?.mode === undefined ? 'le mode INDIRECTE_RENFORCEE, ou aucune méthode' : `aucune méthode en mode ${token.claims.mode}`, got, ...place });
}

/** The target's own attribute holds it, and the run's profile did not choose that reading: its owner is told of the switch. */
function elsewhere(view: RuleView, token: Token, methodPlace: string): { reason?: string } {
  const named = view.header.target.methodPlace;
  return named === methodPlace || declared(token, named).length === 0 ? {}
    : { reason: `l’attribut « ${named} » que la cible nomme ne compte que si le profil choisit « place-de-la-methode: attribut »` };
}

function declared(token: Token, place: string): string[] {
  if (place !== BESIDE_THE_CLASS) return token.claims?.otherAttributes?.[place] ?? [];
  return token.claims?.decl === undefined ? [] : [token.claims.decl];
}
