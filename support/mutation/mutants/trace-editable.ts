import type { Mutant } from '../mutant';

export const traceEditable: Mutant = {
  id: 'trace-editable', port: 'traces', exigence: 'traces-protegees', rule: 'trace/inchangees',
  scenario: 'REFDMP-5.5-traces/ce-qui-a-ete-extrait-une-fois-se-retrouve-plus-tard-inchange-et-aucun-ecran-ne-propose-de-le-corriger',
  sentence: 'Le logiciel réécrit des traces déjà gardées : à la déconnexion, les documents lus en sont ôtés.',
  change: (ports) => ({ ...ports, traces: { ...ports.traces, select: (filter) => {
    const entries = ports.traces.select(filter);
    const left = entries.findLast(({ action }) => action === 'deconnexion')?.rang ?? 0;
    return entries.map((entry) => ((entry.rang ?? 0) < left ? { ...entry, documents: undefined } : entry));
  } } }),
};
