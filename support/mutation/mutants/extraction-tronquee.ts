import type { Mutant } from '../mutant';

export const extractionTronquee: Mutant = {
  id: 'extraction-tronquee', port: 'traceExport', exigence: 'extraction-des-traces', rule: 'trace/extraction',
  sentence: 'L’extraction d’un professionnel s’arrête avant la fin de la période.',
  change: (ports) => ({ ...ports, traceExport: { ...ports.traceExport, select: (traces, filter) => {
    const all = ports.traceExport.select(traces, filter);
    return filter.professionnel === undefined ? all : all.slice(0, Math.ceil(all.length / 2));
  } } }),
};
