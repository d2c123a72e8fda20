import { WORST_FIRST } from './order';
import type { JudgedQuestion } from './resultat';

/** One question as each of two runs answered it; a side is absent when its run did not ask it. */
export interface PairedQuestion { id: string; before?: JudgedQuestion; after?: JudgedQuestion }

/**
 * The questions of one scenario in two runs, each beside itself: same step, rule and parameters. What is left is paired by rule
 * and parameters alone, in order, so that a step added before it to the feature takes no question away.
 */
export function pairedQuestions(before: readonly JudgedQuestion[], after: readonly JudgedQuestion[]): PairedQuestion[] {
  const old = byKey(before), fresh = byKey(after), pairs = new Map<string, PairedQuestion>();
  for (const [id, one] of old) pairs.set(id, { id, before: one });
  const moved = [...fresh].filter(([id, one]) => {
    const pair = pairs.get(id);
    if (pair !== undefined) pair.after = one;
    return pair === undefined;
  });
  for (const [id, one] of moved) {
    const pair = [...pairs.values()].find((candidate) => candidate.after === undefined && candidate.before !== undefined && asked(candidate.before) === asked(one));
    if (pair === undefined) pairs.set(id, { id, after: one });
    else pair.after = one;
  }
  return [...pairs.values()];
}

/** What is asked, wherever in the scenario. */
const asked = ({ rule, params }: JudgedQuestion): string => `${rule} ${JSON.stringify(Object.entries(params).sort(([one], [other]) => (one < other ? -1 : 1)))}`;

/** Asked twice by one step, the worst answer is that of the step. */
function byKey(questions: readonly JudgedQuestion[]): Map<string, JudgedQuestion> {
  const kept = new Map<string, JudgedQuestion>();
  for (const question of questions) {
    const id = `${question.step} ${asked(question)}`, other = kept.get(id);
    if (other === undefined || WORST_FIRST.indexOf(question.verdict) < WORST_FIRST.indexOf(other.verdict)) kept.set(id, question);
  }
  return kept;
}
