import type { RuleView } from '../lecture/view';
import { nonConcluant, type Finding } from './finding';

/**
 * Whether an absence was observed to its end. A barrier must follow the last gesture of the window (never a sleep), and a
 * target that declares a delay must have been left that long. Undefined when the observation is complete.
 */
export function unfinishedObservation(view: RuleView): Finding | undefined {
  const gestures = view.acts.filter((act) => act.act === 'gesture');
  const last = gestures.at(-1);
  const from = last?.seq ?? view.question.first - 1;
  const barrier = view.scenario.facts.find((fact) => fact.kind === 'barrier' && fact.seq > from);
  if (barrier === undefined) return nonConcluant('l’observation n’a pas de fin : aucune barrière après le dernier geste');
  const delay = view.header.target.longestDelayMs;
  const end = view.all.facts.at(-1);
  if (delay > 0 && last !== undefined && end !== undefined && Date.parse(end.at) - Date.parse(last.at) < delay) {
    return nonConcluant(`l’observation s’arrête avant le délai le plus long que la cible déclare (${delay} ms)`);
  }
  return undefined;
}

/** RPPS of persons, as a set. */
export const rppsOf = (persons: readonly { rpps?: string }[]): ReadonlySet<string> =>
  new Set(persons.flatMap(({ rpps }) => rpps ?? []));

/** Persons and patients admitted in the question's scenario. */
export function admittedIn(view: RuleView): { persons: { persona: string; rpps?: string; login: string }[]; ins: ReadonlySet<string> } {
  const admissions = view.scenario.acts.filter((act) => act.act === 'admission');
  return {
    persons: admissions.flatMap((act) => act.professionnels),
    ins: new Set(admissions.flatMap((act) => act.patients.map((patient) => patient.ins))),
  };
}
