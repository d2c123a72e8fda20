import type { ExportedTraceFact, LocalTrace, RuleView } from '../lecture/view';
import { nonConcluant, type Finding } from './finding';
import { instant, tolerance } from './instants';

/** The whole local trace as last exported in the window (no filter on a professional), or why there is none. */
export function wholeTrace(view: RuleView): { exported: ExportedTraceFact } | { trouble: Finding } {
  const exported = [...view.exports].reverse().find((fact) => fact.filter.professionnel === undefined);
  if (exported !== undefined) return { exported };
  return { trouble: nonConcluant('les traces locales n’ont pas été extraites') };
}

/** Whether a line is about a person, by login or by RPPS. */
export const isAbout = (entry: LocalTrace, person: { login: string; rpps?: string }): boolean =>
  entry.login === person.login || (entry.login === undefined && person.rpps !== undefined && entry.rpps === person.rpps);

/** Lines written since a position, clocks' tolerance included: earlier scenarios of a foreign target do not count. */
export function since(view: RuleView, entries: readonly LocalTrace[], seq: number): LocalTrace[] {
  const from = instant(view.all.facts[seq - 1]?.at) - Math.max(tolerance(view), 1000);
  return entries.filter((entry) => !(instant(entry.at) < from));
}

/** Position of the scenario's first fact. */
export const scenarioStart = (view: RuleView): number => view.scenario.facts[0]?.seq ?? view.question.first;
