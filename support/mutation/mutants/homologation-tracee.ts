import type { Mutant } from '../mutant';

export const homologationTracee: Mutant = {
  id: 'homologation-tracee', port: 'traces', exigence: 'ex-gen-1490', rule: 'secret/numero-d-homologation',
  sentence: 'Le numéro d’homologation est recopié dans les traces des jetons.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { ports.traces.write(entry.action === 'jeton' ? { ...entry, motif: ports.installation.lps().homologation } : entry); } } }),
};
