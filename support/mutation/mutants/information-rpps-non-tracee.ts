import type { Mutant } from '../mutant';

export const informationRppsNonTracee: Mutant = {
  id: 'information-rpps-non-tracee', port: 'traces', exigence: 'air-information-rpps', rule: 'trace/information-rpps',
  sentence: 'La prise de connaissance de l’usage du RPPS ne laisse aucune trace.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { if (entry.action !== 'information-rpps') ports.traces.write(entry); } } }),
};
