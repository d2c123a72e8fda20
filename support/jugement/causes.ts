import type { Verdict } from '../rules/finding';
import { LETS_THE_STEP_PASS } from './order';
import type { JudgedQuestion } from './resultat';
import { RUNNING, type RecordedStep } from './steps';

/** Why a scenario is not simply what its questions say. */
export interface Cause { verdict: Verdict; reason: string }

/** Trouble codes the drive writes beside a failed step. */
const BY_QUESTION = 'question';
const NOT_EXECUTABLE: ReadonlySet<string> = new Set(['non-execute', 'CIBLE-VERBE', 'CIBLE-NAVIGATEUR']);

/**
 * What the steps add to the questions: a step that did not pass is never green. A target that could not be driven is
 * *non concluant* (never red), a missing verb *non exécuté*, anything of ours *erreur du banc*.
 */
export function causesOf(steps: readonly RecordedStep[], questions: readonly JudgedQuestion[]): Cause[] {
  const causes: Cause[] = [];
  let broken = false;
  for (const step of steps) {
    if (step.status === 'PASSED') continue;
    if (step.status === 'SKIPPED' && broken) continue;
    broken = true;
    causes.push(...causeOf(step, questions.filter((question) => question.step === step.index)));
  }
  return causes;
}

function causeOf(step: RecordedStep, questions: readonly JudgedQuestion[]): Cause[] {
  const named = `étape « ${step.text} »`;
  switch (step.status) {
    case 'FAILED': return failed(step, questions, named);
    // The target could not be made ready for it: said beside its first step, that nothing played.
    case 'SKIPPED': return step.code === undefined ? [{ verdict: 'non exécuté', reason: `${named} sautée` }] : failed(step, questions, named);
    case 'PENDING': return [{ verdict: 'non exécuté', reason: `${named} pas encore écrite` }];
    case RUNNING: return [{ verdict: 'non concluant', reason: `${named} interrompue` }];
    case 'UNDEFINED': return [{ verdict: 'erreur du banc', reason: `${named} non définie` }];
    case 'AMBIGUOUS': return [{ verdict: 'erreur du banc', reason: `${named} ambiguë` }];
    default: return [{ verdict: 'erreur du banc', reason: `${named} au statut inconnu « ${step.status} »` }];
  }
}

function failed({ code, trouble }: RecordedStep, questions: readonly JudgedQuestion[], named: string): Cause[] {
  const told = trouble ?? 'sans raison dite';
  if (code === BY_QUESTION || (code === undefined && questions.length > 0)) {
    // The same rule over the same facts stopped the drive: a final answer that lets it pass is a disagreement.
    return questions.some(({ verdict }) => !LETS_THE_STEP_PASS.has(verdict)) ? []
      : [{ verdict: 'erreur du banc', reason: `${named} arrêtée par une réponse provisoire que le jugement ne confirme pas : ${told}` }];
  }
  if (code !== undefined && NOT_EXECUTABLE.has(code)) return [{ verdict: 'non exécuté', reason: told }];
  if (code?.startsWith('CIBLE-') === true) return [{ verdict: 'non concluant', reason: told }];
  return [{ verdict: 'erreur du banc', reason: `${named} : ${told}` }];
}
