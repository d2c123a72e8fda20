import type { Mutant } from '../mutant';

export const destructionNonTracee: Mutant = {
  id: 'destruction-non-tracee', port: 'traces', exigence: 'ex-air-100', rule: 'trace/conservation',
  sentence: 'Les traces trop vieilles sont détruites sans que rien ne dise quand, ni lesquelles.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, select: (filter) => ports.traces.select(filter).filter(({ action }) => action !== 'purge') } }),
};
