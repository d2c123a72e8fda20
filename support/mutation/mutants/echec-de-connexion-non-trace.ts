import type { Mutant } from '../mutant';

export const echecDeConnexionNonTrace: Mutant = {
  id: 'echec-de-connexion-non-trace', port: 'traces', exigence: 'rem-ssi-iam-91', rule: 'trace/connexions',
  sentence: 'Une connexion refusée ne laisse aucune trace.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { if (entry.action !== 'refus') ports.traces.write(entry); } } }),
};
