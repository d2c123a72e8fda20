import type { Mutant } from '../mutant';

export const brisDeGlaceNonTrace: Mutant = {
  id: 'bris-de-glace-non-trace', port: 'traces', exigence: 'annexe3-urgence', rule: 'trace/bris-de-glace',
  sentence: 'Le bris de glace ne laisse pas de trace locale.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { if (entry.action !== 'bris-de-glace') ports.traces.write(entry); } } }),
};
