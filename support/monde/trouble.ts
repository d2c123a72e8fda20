import { AssertionError } from 'node:assert';
import { HomologairError } from '../erreurs/error';
import type { Finding, Verdict } from '../rules/finding';

const told = (finding: Finding): string => [
  finding.reason, finding.expected === undefined ? undefined : `attendu : ${finding.expected}`,
  finding.got === undefined ? undefined : `trouvé : ${finding.got}`, finding.fact === undefined ? undefined : `fait ${finding.fact}`,
].filter((part) => part !== undefined).join(' ; ');

/** A question whose provisional answer is red: stops the scenario, as any failed step does. */
export class QuestionBroken extends AssertionError {
  constructor(sentence: string, findings: readonly Finding[]) {
    super({ message: `${sentence} — ${findings.filter((finding) => finding.verdict === 'non conforme').map(told).join(' | ')}` });
  }
}

/** A question that could not be answered. */
export class QuestionUndecided extends Error {
  constructor(readonly verdict: Verdict, sentence: string, findings: readonly Finding[]) {
    super(`${sentence} — ${verdict} : ${findings.map(told).join(' | ')}`);
  }
}

/** A scenario that needs a verb or a tool this target does not have: *non exécuté*, with its name. */
export class NotExecutable extends Error {
  constructor(readonly reason: string) { super(reason); }
}

/** Code and French text of what broke a step, for the journal. `question`: the step's own question answered red or undecided. */
export function troubleOf(error: unknown): { code: string; text: string } {
  if (error instanceof QuestionBroken) return { code: 'question', text: error.message };
  if (error instanceof QuestionUndecided) return { code: 'question', text: error.message };
  if (error instanceof NotExecutable) return { code: 'non-execute', text: error.reason };
  if (error instanceof HomologairError) return { code: error.code, text: error.message };
  return { code: 'banc', text: error instanceof Error ? error.message : String(error) };
}
