import type { Mutant } from '../mutant';

export const traceSansAction: Mutant = {
  id: 'trace-sans-action', port: 'traces', exigence: 'contenu-des-traces', rule: 'trace/contenu',
  sentence: 'Les traces des appels ne disent pas ce qui a été demandé au DMP.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { ports.traces.write(entry.action === 'appel' ? { ...entry, transaction: undefined } : entry); } } }),
};
