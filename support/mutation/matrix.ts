import type { Resultat } from '../jugement/resultat';
import type { Mutant } from './mutant';

/** Scenario id → ports of the témoin it called in the baseline run. */
export type PortsByScenario = Readonly<Record<string, readonly string[]>>;

/** What happened to one mutant. `tue` only when the expected rule is *non conforme*; crash, timeout or *non concluant* is not a kill. */
export interface MutantOutcome {
  id: string; exigence: string; regle: string;
  tue: boolean;
  /** Scenario that killed it, or null. */
  par: string | null;
  /** Other rules that turned red. */
  autresRegles: string[];
  /** French: why it counts as a failure of the matrix, or null. */
  defaut: string | null;
}

/**
 * Scenarios that can concern a mutant: those that called its port in the baseline; those asking the expected rule first,
 * so that the first kill comes early.
 */
export function concerned(mutant: Mutant, ports: PortsByScenario, baseline: Resultat): string[] {
  const asks = new Map(baseline.scenarios.map((scenario) => [scenario.id, scenario.questions.some(({ rule }) => rule === mutant.rule)]));
  const calling = Object.keys(ports).filter((id) => ports[id]?.includes(mutant.port));
  return [...calling.filter((id) => asks.get(id)), ...calling.filter((id) => !asks.get(id))];
}

/** Ports no scenario of the baseline calls: an error, since nothing could ever turn their mutants red. */
export function silentPorts(all: readonly string[], ports: PortsByScenario): string[] {
  const called = new Set(Object.values(ports).flat());
  return all.filter((port) => !called.has(port));
}

/** Reads the judged run of one mutant. */
export function outcomeOf(mutant: Mutant, judged: Resultat): MutantOutcome {
  const red = judged.scenarios.flatMap((scenario) => scenario.questions.filter(({ verdict }) => verdict === 'non conforme').map(({ rule }) => ({ rule, scenario: scenario.id })));
  const runRed = judged.runFindings.filter(({ verdict }) => verdict === 'non conforme').map(({ rule }) => ({ rule, scenario: 'exécution entière' }));
  const all = [...red, ...runRed];
  const kill = all.find(({ rule }) => rule === mutant.rule);
  const others = [...new Set(all.map(({ rule }) => rule).filter((rule) => rule !== mutant.rule))].sort();
  const defaut = kill ? null
    : others.length > 0 ? `tué par ${others.join(', ')} et non par ${mutant.rule}`
      : `survit : ${judged.scenarios.map(({ id, verdict }) => `${id} ${verdict}`).join(', ') || 'aucun scénario ne le concerne'}`;
  return { id: mutant.id, exigence: mutant.exigence, regle: mutant.rule, tue: kill !== undefined, par: kill?.scenario ?? null, autresRegles: others, defaut };
}
