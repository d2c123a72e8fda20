import type { Mutant } from '../mutant';

export const consentementNonTrace: Mutant = {
  id: 'consentement-non-trace', port: 'traces', exigence: 'annexe4-cas-2', rule: 'trace/consentement',
  sentence: 'Le consentement recueilli ne laisse ni date ni auteur dans les traces.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { if (entry.action !== 'consentement') ports.traces.write(entry); } } }),
};
