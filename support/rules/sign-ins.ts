import type { RuleView } from '../lecture/view';

/** Factors a person presented in one go: between taking a post and opening or leaving a session. */
export interface SignIn { factors: { id: string; nature: string; at: number }[]; natures: ReadonlySet<string>; /** Bench time of the last factor. */ at: number }

/** Sign-ins of a person before a position, oldest first, from the drive's own acts. */
export function signInsOf(view: RuleView, persona: string, before: number): SignIn[] {
  const factors = view.factorsOf(persona, before);
  const borders = view.scenario.acts.filter((act) => act.seq < before && act.act !== 'factor' && 'person' in act && act.person.persona === persona
    && (act.act === 'shift-start' || act.act === 'session-opened' || act.act === 'session-closed')).map((act) => act.seq);
  const groups = new Map<number, SignIn['factors']>();
  for (const factor of factors) {
    const border = borders.findLast((seq) => seq < factor.seq) ?? 0;
    const group = groups.get(border) ?? [];
    group.push({ id: factor.id, nature: factor.nature, at: Date.parse(factor.at) });
    groups.set(border, group);
  }
  return [...groups.values()].map((group) => ({
    factors: group, natures: new Set(group.map((factor) => factor.nature)), at: Math.max(...group.map((factor) => factor.at)),
  }));
}

/** Two factors of different natures, whatever their number. */
export const isStrong = (signIn: SignIn): boolean => signIn.natures.size >= 2;
