import { eachAirToken, placeOf } from './air-tokens';
import { aExaminer, breaks, holds } from './finding';
import { duration, instant, tolerance } from './instants';
import type { Rule } from './rule';

/** EX_AIR-040: a token lives thirty seconds; it is issued for the call, not before, and not in the future. Convention 2020, article 3.5 lets the life follow the context. */
export const freshToken: Rule = {
  id: 'air/jeton-frais', version: 2,
  exigences: ['ex-air-040', 'ex-gen-1460', 'conv2020-art-3-5-duree'],
  sentence: 'Chaque jeton a été émis au moment de l’appel.',
  judge: (view) => eachAirToken(view, (token) => {
    const place = placeOf(token, 'issueInstant');
    const age = instant(token.exchange.fact.receivedAt) - instant(token.claims?.issueInstant);
    const life = view.header.mock.tokenLifetimeMs;
    if (Number.isNaN(age)) return breaks({ expected: 'un instant d’émission', got: token.claims?.issueInstant ?? 'absent', ...place });
    if (age > life + tolerance(view) && view.header.ambiguities['duree-de-vie-du-jeton'] === 'selon-le-contexte') return aExaminer('le profil laisse la durée de vie suivre le contexte de soins : celle-ci lui convient-elle ?', { ...place, got: `émis depuis ${duration(age)}` });
    if (age > life + tolerance(view)) return breaks({ expected: `émis depuis ${duration(life)} au plus`, got: `émis depuis ${duration(age)}`, ...place });
    if (age < -tolerance(view)) return breaks({ expected: 'émis au plus tard à sa réception', got: `émis ${duration(age)} après sa réception`, ...place });
    return holds(place, `émis depuis ${duration(Math.max(age, 0))}`);
  }),
};
