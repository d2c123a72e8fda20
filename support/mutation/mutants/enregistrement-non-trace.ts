import type { Mutant } from '../mutant';

export const enregistrementNonTrace: Mutant = {
  id: 'enregistrement-non-trace', port: 'traces', exigence: 'tracabilite-locale', rule: 'trace/actes',
  sentence: 'Enregistrer un document du DMP au dossier ne laisse aucune trace.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { if (entry.action !== 'enregistrement') ports.traces.write(entry); } } }),
};
