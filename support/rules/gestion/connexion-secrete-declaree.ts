import type { RuleView, Token } from '../../lecture/view';
import { breaks, holds, nonConcluant, type Finding } from '../finding';
import type { Rule } from '../rule';
import { placeOf } from '../air-tokens';

const ASKED = 'demander-connexion-secrete';
const LEFT = 'quitter-connexion-secrete';

/** Whether the person at work had asked for a secret connection for the token's patient, and not left it since. */
export function secretAsked(view: RuleView, seq: number, ins: string | undefined): boolean {
  const patient = view.scenario.acts.flatMap((act) => (act.act === 'admission' ? act.patients : [])).find((one) => one.ins === ins)?.persona;
  const person = view.atWork({ seq })?.persona;
  let asked = false;
  for (const act of view.scenario.acts) {
    if (act.seq >= seq) break;
    if ((act.act === 'session-closed' || act.act === 'session-opened') && act.person.persona === person) asked = false;
    if (act.act === 'gesture' && act.person.persona === person && act.patient === patient) asked = act.gesture === ASKED ? true : act.gesture === LEFT ? false : asked;
  }
  return asked;
}

/** EX_0.1-1100: the secret is that of one patient; which value says it was not found (register: valeur-connexion-secrete). */
export const secretConnectionDeclared: Rule = {
  id: 'air/connexion-secrete-declaree', version: 1,
  exigences: ['ex-0-1-1100'],
  sentence: 'Chaque jeton qui suit la demande de connexion secrète la déclare, pour ce patient et pour lui seul.',
  judge: (view) => {
    if (!view.scenario.acts.some((act) => act.act === 'gesture' && act.gesture === ASKED)) return [nonConcluant('aucune connexion secrète demandée')];
    const tokens = view.scenario.tokens.filter(({ claims }) => claims !== undefined);
    if (!tokens.some((token) => secretAsked(view, token.seq, token.ins))) return [nonConcluant('aucun jeton reçu depuis la demande de connexion secrète')];
    return tokens.map((token): Finding => judgeToken(token, secretAsked(view, token.seq, token.ins), view.header.ambiguities['valeur-connexion-secrete']));
  },
};

const CANDIDATE = 'INVISIBLE_REPRESENTANTS_LEGAUX';

function judgeToken(token: Token, secret: boolean, reading: string | undefined): Finding {
  const value = token.claims?.confidentialityCode;
  const place = placeOf(token, 'confidentialityCode');
  if (!secret) return value === undefined ? holds({ fact: token.fact }, 'connexion ordinaire') : breaks({ expected: 'aucun attribut de confidentialité', got: value, ...place });
  if (value === undefined || value.trim() === '') return breaks({ expected: 'l’attribut de confidentialité de la connexion secrète', got: 'absent', fact: token.fact });
  if (reading === 'invisible-representants-legaux' && !value.includes(CANDIDATE)) return breaks({ expected: CANDIDATE, got: value, ...place });
  return holds(place, value);
}
