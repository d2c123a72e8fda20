import type { Mutant } from '../mutant';

export const changementDeMotDePasseNonTrace: Mutant = {
  id: 'changement-de-mot-de-passe-non-trace', port: 'traces', exigence: 'rem-ssi-iam-91', rule: 'trace/connexions',
  sentence: 'Un changement de mot de passe ne laisse aucune trace.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { if (entry.action !== 'changement-mot-de-passe') ports.traces.write(entry); } } }),
};
