import type { Mutant } from '../mutant';

export const tracesDetruitesDAvance: Mutant = {
  id: 'traces-detruites-d-avance', port: 'traceRetention', exigence: 'ex-air-100', rule: 'trace/conservation',
  sentence: 'La purge emporte aussi les traces encore à garder.',
  change: (ports) => ({ ...ports, traceRetention: { ...ports.traceRetention, keptSince: (now) => (ports.traceRetention.keptSince(now) === undefined ? undefined : now.toISOString()) } }),
};
