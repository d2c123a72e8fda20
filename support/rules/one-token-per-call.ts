import { eachAirToken, placeOf } from './air-tokens';
import { aExaminer, breaks, holds } from './finding';
import type { Rule } from './rule';

/** EX_AIR-040: a token serves once. Its ID is looked for over the whole record, so a later replay turns the earlier call red. */
export const oneTokenPerCall: Rule = {
  id: 'air/un-jeton-par-appel', version: 2,
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
      if (others.length === 0) return holds(place, id);
      const got = `${id}, employé aussi dans ${others.join(', ')}`;
      // Article 3.5 of convention 2020 limits a token in time, not to one call.
      return view.header.ambiguities['duree-de-vie-du-jeton'] === 'selon-le-contexte' ? aExaminer('le profil laisse la durée de vie suivre le contexte de soins : ce remploi lui convient-il ?', { ...place, got })
        : breaks({ expected: 'un jeton neuf', got, ...place });
    });
  },
};
