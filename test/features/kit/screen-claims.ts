import { stepDefinitions } from '../../../support/monde/cucumber';
import { pickles } from '../../../support/monde/tagged-scenarios';
import { scenarioId } from '../../../support/monde/scenario-ref';

/** A rule asked of what is on the screen, with what its question names (a message, a state), by a step of a scenario of a chapter. */
export interface ScreenClaim { rule: string; says: string; scenario: string; chapter: string; text: string }

/** Parameters that say what is claimed; the others say of whom. */
const SAYS = ['message', 'attendu', 'droit', 'acces', 'cas', 'par'];

/** Every « Alors » played for a world where nothing happens but the writing down of what is read and asked. */
export async function screenClaims(): Promise<ScreenClaim[]> {
  const definitions = await stepDefinitions();
  const claims: ScreenClaim[] = [];
  for (const { uri, name, steps, tags } of await pickles()) {
    // A piece is read by a person: nothing of it is on a screen.
    if (tags.some((tag) => tag.name === '@piece')) continue;
    for (const { text, type } of steps) {
      if (type !== 'Outcome') continue;
      const noted = new Noted();
      await definitions.find(({ fits }) => fits(text))?.play(noted.world(), text);
      claims.push(...noted.asked.map((asked) => ({ ...asked, scenario: scenarioId(uri, name), chapter: uri.split('/')[1] ?? '', text })));
    }
  }
  return claims;
}

type Params = Readonly<Record<string, string>>;

class Noted {
  readonly asked: Pick<ScreenClaim, 'rule' | 'says'>[] = [];
  private read = false;

  world(): object {
    const known: Record<string, unknown> = {
      read: async () => { this.read = true; return { mapped: true }; },
      ask: async (rule: string, params: Params = {}) => { if (this.read || rule.startsWith('ecran/')) this.asked.push({ rule, says: SAYS.flatMap((name) => params[name] ?? []).join(' ') }); },
      patient: () => ({ persona: 'un patient' }), professional: () => ({ persona: 'une personne', login: 'une.personne' }), banc: { clock: { now: () => new Date(0) } },
    };
    return new Proxy(known, { get: (target, name) => (typeof name === 'string' && name in target ? target[name] : async () => undefined) });
  }
}
