import type { Mutant } from '../mutant';

export const masqueTrace: Mutant = {
  id: 'masque-trace', port: 'traces', exigence: 'annexe3-document-masque', rule: 'trace/rien-de-masque',
  sentence: 'La trace d’une recherche recopie tous les documents connus du patient : celle du collègue nomme le document masqué.',
  change: (ports) => {
    const known = new Map<string, Set<string>>();
    return { ...ports, traces: { ...ports.traces, write: (entry) => {
      if (entry.transaction !== 'TD3.1' || entry.patient === undefined || entry.documents === undefined) { ports.traces.write(entry); return; }
      const documents = known.get(entry.patient) ?? new Set<string>();
      entry.documents.forEach((document) => documents.add(document));
      known.set(entry.patient, documents);
      ports.traces.write({ ...entry, documents: [...documents] });
    } } };
  },
};
