import type { Mutant } from '../mutant';

export const refusNonTrace: Mutant = {
  id: 'refus-non-trace', port: 'traces', exigence: 'air-deux-facteurs', rule: 'trace/refus-trace',
  sentence: 'Le refus opposé faute de second facteur ne laisse aucune trace.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { if (entry.action !== 'refus') ports.traces.write(entry); } } }),
};
