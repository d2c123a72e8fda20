import { accessModeAsked } from './access-mode';
import { eachAirToken, placeOf } from './air-tokens';
import { breaks, holds, nonConcluant, type Finding } from './finding';
import type { Rule } from './rule';

/** EX_0.2-1050, annexe 3: an emergency access says so in each of its tokens, from TD0.2 on, and only when its motive was given. */
export const emergencyDeclared: Rule = {
  id: 'air/bris-de-glace-declare', version: 1,
  exigences: ['ex-0-2-1050', 'ex-0-3-1050', 'annexe3-urgence'],
  sentence: 'Chaque jeton d’un accès en bris de glace motivé le déclare, et aucun autre ne le déclare.',
  judge: (view) => {
    if (!view.scenario.acts.some((act) => act.act === 'gesture' && act.gesture === 'consulter-en-bris-de-glace')) return [nonConcluant('le scénario n’a pas de bris de glace')];
    const motivated = view.acts.some((act) => act.act === 'gesture' && act.gesture === 'consulter-en-bris-de-glace' && (act.details?.['motif'] ?? '').trim() !== '');
    if (!motivated && view.tokens.length === 0) return [holds({}, 'aucun jeton : le bris de glace sans motif n’a rien ouvert')];
    return eachAirToken(view, (token): Finding => {
      const expected = accessModeAsked(view, token);
      const got = token.claims?.purposeOfUse?.code.toLowerCase() ?? 'absent';
      return got === expected ? holds({ fact: token.fact }, got) : breaks({ expected: `purposeofuse ${expected}`, got, ...placeOf(token, 'purposeOfUse') });
    });
  },
};
