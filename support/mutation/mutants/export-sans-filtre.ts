import type { Mutant } from '../mutant';

export const exportSansFiltre: Mutant = {
  id: 'export-sans-filtre', port: 'traceExport', exigence: 'ex-air-120', rule: 'trace/extraction',
  sentence: 'L’extraction ignore le professionnel demandé.',
  change: (ports) => ({ ...ports, traceExport: { ...ports.traceExport, select: (traces, filter) => ports.traceExport.select(traces, { ...filter, professionnel: undefined }) } }),
};
