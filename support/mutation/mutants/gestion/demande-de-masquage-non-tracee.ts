import type { Mutant } from '../../mutant';

export const demandeDeMasquageNonTracee: Mutant = {
  id: 'demande-de-masquage-non-tracee', port: 'traces', exigence: 'masquage-ps-a-la-demande', rule: 'trace/demande-de-masquage',
  sentence: 'La demande du patient de masquer un document ne laisse aucune trace.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { if (entry.action !== 'demande-de-masquage') ports.traces.write(entry); } } }),
};
