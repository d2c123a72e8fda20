import { worst } from '../jugement/order';
import type { Resultat } from '../jugement/resultat';
import type { Verdict } from '../rules/finding';
import type { Mutant } from './mutant';

/** Scenario id → ports of the témoin it called in the baseline run. */
export type PortsByScenario = Readonly<Record<string, readonly string[]>>;

/** What happened to one mutant. `tue` only when the expected rule is *non conforme*; crash, timeout or *non concluant* is not a kill. */
export interface MutantOutcome {
  id: string; exigence: string; regle: string;
  tue: boolean;
  /** Scenario that killed it, or null. */
  par: string | null;
  /** Other rules that turned red, with the scenario: collateral reds, all of them with `--complet`. */
  autresRouges: { regle: string; par: string }[];
  /** What the expected rule said at worst: under a reading that admits the mutant, the reader learns how far. Null when nothing asked it. */
  dit: Verdict | null;
  /** French: why it counts as a failure of the matrix, or null. */
  defaut: string | null;
}

/**
 * Scenarios that can concern a mutant: those that called its port in the baseline; first the one it names, then those of its exigence that ask the
 * expected rule, then those that ask it, then those of its exigence, the shortest first, so that the first kill comes early.
 */
export function concerned(mutant: Mutant, ports: PortsByScenario, baseline: Resultat): string[] {
  const asks = new Map(baseline.scenarios.map((scenario) => [scenario.id, scenario.questions.some(({ rule }) => rule === mutant.rule)]));
  const { numbers = {} } = baseline.exigences.find(({ slug }) => slug === mutant.exigence) ?? {};
  const tags = new Set(Object.entries(numbers).map(([text, number]) => `@${text}-${number}`));
  const rank = new Map(baseline.scenarios.map((scenario) => [scenario.id, {
    order: scenario.id === mutant.scenario ? -1 : (asks.get(scenario.id) ? 0 : 2) + (scenario.tags.some((tag) => tags.has(tag)) ? 0 : 1), durationMs: scenario.durationMs,
  }]));
  const of = (id: string): { order: number; durationMs: number } => rank.get(id) ?? { order: 4, durationMs: 0 };
  return Object.keys(ports).filter((id) => ports[id]?.includes(mutant.port)).sort((a, b) => of(a).order - of(b).order || of(a).durationMs - of(b).durationMs);
}

/**
 * What of the baseline may be played again without a screen: the scenarios whose rule was *conforme* that way on the témoin itself.
 * A mutant found out by such a rule is red there by its defect alone.
 */
export function withoutScreens(mutant: Mutant, ports: PortsByScenario, door: Resultat): string[] {
  const green = new Set(door.scenarios.filter(({ questions }) => {
    const asked = questions.filter(({ rule }) => rule === mutant.rule);
    return asked.length > 0 && asked.every(({ verdict }) => verdict === 'conforme');
  }).map(({ id }) => id));
  return concerned(mutant, ports, door).filter((id) => green.has(id));
}

/** Ports no scenario of the baseline calls: an error, since nothing could ever turn their mutants red. */
export function silentPorts(all: readonly string[], ports: PortsByScenario): string[] {
  const called = new Set(Object.values(ports).flat());
  return all.filter((port) => !called.has(port));
}

/** Where a rule judged over the whole run turned red. */
const WHOLE_RUN = 'exécution entière';

/** Reads the judged run of one mutant: killed by the expected rule, in a scenario of its exigence. */
export function outcomeOf(mutant: Mutant, judged: Resultat): MutantOutcome {
  const red = judged.scenarios.flatMap((scenario) => scenario.questions.filter(({ verdict }) => verdict === 'non conforme').map(({ rule }) => ({ rule, scenario: scenario.id })));
  const runRed = judged.runFindings.filter(({ verdict }) => verdict === 'non conforme').map(({ rule }) => ({ rule, scenario: WHOLE_RUN }));
  const all = [...red, ...runRed];
  const own = new Set(judged.exigences.find(({ slug }) => slug === mutant.exigence)?.scenarios.map(({ id }) => id));
  const expected = all.filter(({ rule }) => rule === mutant.rule);
  const kill = expected.find(({ scenario }) => own.has(scenario) || scenario === WHOLE_RUN);
  const said = worst([...judged.scenarios.flatMap(({ questions }) => questions), ...judged.runFindings].filter(({ rule }) => rule === mutant.rule).map(({ verdict }) => verdict)) ?? null;
  const others = all.filter((red) => red !== kill).map(({ rule, scenario }) => ({ regle: rule, par: scenario }));
  const reds = [...new Set(all.map(({ rule }) => rule))].sort().join(', ');
  const defaut = kill ? null
    : expected.length > 0 ? `tué par ${mutant.rule} dans ${expected[0]?.scenario ?? ''}, un scénario qui ne porte pas l’exigence ${mutant.exigence}`
      : all.length > 0 ? `tué par ${reds} et non par ${mutant.rule}`
        : `survit${said === null ? '' : `, ${mutant.rule} disant « ${said} »`} : ${judged.scenarios.map(({ id, verdict }) => `${id} ${verdict}`).join(', ') || 'aucun scénario ne le concerne'}`;
  return { id: mutant.id, exigence: mutant.exigence, regle: mutant.rule, tue: kill !== undefined, par: kill?.scenario ?? null, dit: said, autresRouges: others, defaut };
}
