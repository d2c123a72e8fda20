import type { Mutant } from '../mutant';

export const jetonNonTrace: Mutant = {
  id: 'jeton-non-trace', port: 'traces', exigence: 'ex-air-070', rule: 'trace/jetons-et-appels',
  sentence: 'L’émission des jetons ne laisse aucune trace locale.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { if (entry.action !== 'jeton') ports.traces.write(entry); } } }),
};
