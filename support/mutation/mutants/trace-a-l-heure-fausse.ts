import type { Mutant } from '../mutant';

export const traceALHeureFausse: Mutant = {
  id: 'trace-a-l-heure-fausse', port: 'traces', exigence: 'contenu-des-traces', rule: 'trace/contenu',
  sentence: 'Les traces des appels sont datées une heure plus tard.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { ports.traces.write(entry.action === 'appel' ? { ...entry, at: new Date(Date.parse(entry.at) + 3_600_000).toISOString() } : entry); } } }),
};
