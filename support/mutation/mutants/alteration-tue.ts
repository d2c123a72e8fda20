import type { Mutant } from '../mutant';

export const alterationTue: Mutant = {
  id: 'alteration-tue', port: 'traceIntegrity', exigence: 'conv2020-art-3-6-integrite', rule: 'trace/integrite',
  scenario: 'REFDMP-5.5-traces/une-trace-est-modifiee-hors-du-logiciel-l-extraction-le-dit',
  sentence: 'Une trace peut être réécrite sans que rien ne le montre.',
  change: (ports) => ({ ...ports, traceIntegrity: { check: (stored) => ({ ...ports.traceIntegrity.check(stored), modified: [] }) } }),
};
