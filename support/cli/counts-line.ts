import { leftToTheCommission } from '../jugement/pieces-to-read';
import type { SuiteRun } from '../monde/run-suite';

/** Scenarios and mutants together, in the words of the script of tests (scripts/lib/counts.cjs), which alone asks for this line. */
export function countsLine({ resultat, header }: Pick<SuiteRun, 'resultat' | 'header'>, mutants: { killed: number; missed: number }): string {
  const green = resultat.scenarios.filter((scenario) => scenario.verdict === 'conforme' || scenario.verdict === 'sans objet' || leftToTheCommission(header.profile, scenario)).length;
  return `HOMOLOGAIR-COMPTES ${JSON.stringify({ passed: green + mutants.killed, failed: resultat.scenarios.length - green + mutants.missed, skipped: 0 })}\n`;
}
