import type { Mutant } from '../mutant';

export const modeDegradeNonTrace: Mutant = {
  id: 'mode-degrade-non-trace', port: 'traces', exigence: 'eivp2020-1-4-continuite', rule: 'trace/mode-degrade',
  sentence: 'Travailler sans second facteur ne laisse aucune trace de ce mode dégradé.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { if (entry.action !== 'mode-degrade') ports.traces.write(entry); } } }),
};
