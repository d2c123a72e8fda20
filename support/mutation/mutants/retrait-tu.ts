import type { Mutant } from '../mutant';

export const retraitTu: Mutant = {
  id: 'retrait-tu', port: 'traceIntegrity', exigence: 'traces-protegees', rule: 'trace/integrite',
  scenario: 'REFDMP-5.5-traces/une-trace-est-retiree-hors-du-logiciel-l-extraction-le-dit',
  sentence: 'Une trace peut être retirée sans que rien ne le montre.',
  change: (ports) => ({ ...ports, traceIntegrity: { check: (stored) => {
    const { modified, missing } = ports.traceIntegrity.check(stored);
    return { modified: modified.filter((rang) => !missing.includes(rang - 1)), missing: [] };
  } } }),
};
