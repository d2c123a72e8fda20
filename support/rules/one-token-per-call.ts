import { eachAirToken, placeOf } from './air-tokens';
import { breaks, holds } from './finding';
import type { Rule } from './rule';

/** EX_AIR-040: a token serves once. Its ID is looked for over the whole record, so a later replay turns the earlier call red. */
export const oneTokenPerCall: Rule = {
  id: 'air/un-jeton-par-appel', version: 1,
  exigences: ['ex-air-040', 'eivp2020-sih-r01'],
  sentence: 'Aucun jeton n’a servi deux fois.',
  judge: (view) => {
    const uses = new Map<string, string[]>();
    for (const token of view.all.tokens) {
      const id = token.claims?.id;
      if (id !== undefined) uses.set(id, [...uses.get(id) ?? [], token.fact]);
    }
    return eachAirToken(view, (token) => {
      const id = token.claims?.id ?? '';
      const others = (uses.get(id) ?? []).filter((fact) => fact !== token.fact);
      const place = placeOf(token, 'id');
      return others.length === 0 ? holds(place, id) : breaks({ expected: 'un jeton neuf', got: `${id}, employé aussi dans ${others.join(', ')}`, ...place });
    });
  },
};
