import type { ActFact } from '../journal/facts';

/** Factors the drive presented for a person before a position, oldest first. */
export function factorsOf(acts: readonly ActFact[], persona: string, before: number): { id: string; nature: string; at: string; seq: number }[] {
  const found: { id: string; nature: string; at: string; seq: number }[] = [];
  for (const act of acts) {
    if (act.seq >= before) break;
    if (act.act === 'factor' && act.person.persona === persona) found.push({ ...act.factor, at: act.at, seq: act.seq });
  }
  return found;
}
