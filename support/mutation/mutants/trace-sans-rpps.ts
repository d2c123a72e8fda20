import type { Mutant } from '../mutant';

export const traceSansRpps: Mutant = {
  id: 'trace-sans-rpps', port: 'traces', exigence: 'contenu-des-traces', rule: 'trace/contenu',
  sentence: 'Les traces des appels ne portent pas l’identifiant national.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { ports.traces.write(entry.action === 'appel' ? { ...entry, rpps: undefined } : entry); } } }),
};
