import type { Mutant } from '../mutant';

export const tracesJamaisDetruites: Mutant = {
  id: 'traces-jamais-detruites', port: 'traceRetention', exigence: 'ex-air-100', rule: 'trace/conservation',
  sentence: 'Passé la durée de conservation déclarée, les traces restent.',
  change: (ports) => ({ ...ports, traceRetention: { ...ports.traceRetention, keptSince: () => undefined } }),
};
