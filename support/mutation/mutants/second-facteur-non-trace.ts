import type { Mutant } from '../mutant';

export const secondFacteurNonTrace: Mutant = {
  id: 'second-facteur-non-trace', port: 'traces', exigence: 'rem-dmp-auth-02', rule: 'trace/authentification-avant-appel',
  sentence: 'La trace de l’authentification ne porte qu’un facteur.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { ports.traces.write(entry.facteurs ? { ...entry, facteurs: entry.facteurs.slice(0, 1) } : entry); } } }),
};
