import type { Mutant } from '../mutant';

export const traceSansUtilisateur: Mutant = {
  id: 'trace-sans-utilisateur', port: 'traces', exigence: 'ex-air-090', rule: 'trace/jetons-et-appels',
  sentence: 'Les traces des appels ne disent pas qui appelait.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { ports.traces.write(entry.action === 'appel' ? { ...entry, login: undefined, nom: undefined, rpps: undefined } : entry); } } }),
};
