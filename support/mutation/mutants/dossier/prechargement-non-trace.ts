import type { Mutant } from '../../mutant';

export const prechargementNonTrace: Mutant = {
  id: 'prechargement-non-trace', port: 'traces', exigence: 'rem-dmp-ux-34', rule: 'trace/prechargement',
  sentence: 'Le préchargement fait au nom du responsable n’est pas tracé.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { if (entry.action !== 'prechargement') ports.traces.write(entry); } } }),
};
