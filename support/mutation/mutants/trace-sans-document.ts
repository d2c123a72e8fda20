import type { Mutant } from '../mutant';

export const traceSansDocument: Mutant = {
  id: 'trace-sans-document', port: 'traces', exigence: 'contenu-des-traces', rule: 'trace/contenu',
  sentence: 'Les traces des appels ne disent pas quels documents étaient concernés.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, write: (entry) => { ports.traces.write({ ...entry, documents: undefined }); } } }),
};
