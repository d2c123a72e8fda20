import type { Cause } from './causes';
import type { RecordedStep } from './steps';
import type { ExecutedScenario } from './stream';

/** Statuses of steps that no hook saw, so that the journal has no marker for them. */
const UNSEEN: ReadonlySet<string> = new Set(['SKIPPED', 'UNDEFINED', 'AMBIGUOUS']);

/** Cucumber's stream and the journal's markers must tell the same execution; any disagreement is a defect of the bench. */
export function disagreements(steps: readonly RecordedStep[], executed: ExecutedScenario, redQuestion: boolean): Cause[] {
  const defect = (reason: string): Cause => ({ verdict: 'erreur du banc', reason });
  const causes: Cause[] = [];
  executed.steps.forEach(({ text, status }, index) => {
    const step = steps.find((candidate) => candidate.index === index);
    if (step?.recorded !== true) {
      if (!UNSEEN.has(status)) causes.push(defect(`cucumber dit l’étape « ${text} » ${status}, le journal n’en a pas trace`));
    } else if (step.status !== status || step.text !== text) {
      causes.push(defect(`cucumber dit l’étape « ${text} » ${status}, le journal dit « ${step.text} » ${step.status}`));
    }
  });
  for (const step of steps) {
    if (step.recorded && step.index >= executed.steps.length) causes.push(defect(`le journal porte l’étape « ${step.text} », que cucumber n’a pas exécutée`));
  }
  const hooks = executed.hooks.filter((status) => status !== 'PASSED' && status !== 'SKIPPED');
  // The hook that ends a scenario throws what its observations found (ADR 1): one failed hook beside a red question agrees.
  const [hook] = redQuestion ? hooks.slice(1) : hooks;
  if (hook !== undefined) causes.push(defect(`une préparation ou un rangement du scénario est au statut ${hook}`));
  return causes;
}
