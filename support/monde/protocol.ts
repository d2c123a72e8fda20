import type { Verdict } from '../rules/finding';
import type { MutantOutcome, PortsByScenario } from '../mutation/matrix';
import type { PlannedScenario } from './cucumber';
import type { BancConfig } from './open-banc';

/** What the coordinator tells a worker, one order at a time. */
export type Order =
  | { order: 'open'; config: BancConfig; recordPorts: boolean; /** By the porte de conduite alone; nothing is told of each scenario. */ withoutScreens: boolean }
  | { order: 'run'; scenarios: PlannedScenario[] }
  | { order: 'end' }
  | { order: 'mutant'; config: BancConfig; mutant: string; scenarios: PlannedScenario[]; /** Every concerned scenario, not only until the first kill. */ complete: boolean; withoutScreens: boolean }
  | { order: 'quit' };

/** What a worker answers: one `done` (or `failed`) per order, and progress between. */
export type Report =
  | { report: 'scenario'; id: string; name: string; /** Worst provisional answer. */ provisional: Verdict }
  | { report: 'done'; ports?: PortsByScenario; outcome?: MutantOutcome }
  | { report: 'failed'; reason: string };
