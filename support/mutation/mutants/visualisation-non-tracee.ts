import type { Mutant } from '../mutant';

export const visualisationNonTracee: Mutant = {
  id: 'visualisation-non-tracee', port: 'traces', exigence: 'tracabilite-locale', rule: 'trace/actes',
  sentence: 'Ouvrir un document du DMP ne laisse aucune trace.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { if (entry.action !== 'visualisation') ports.traces.write(entry); } } }),
};
