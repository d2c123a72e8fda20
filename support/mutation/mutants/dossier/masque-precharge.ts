import type { ListedDocument } from '../../../dpi-temoin/outcome';
import type { Mutant } from '../../mutant';

export const masquePrecharge: Mutant = {
  id: 'masque-precharge', port: 'callPlan', exigence: 'annexe3-document-masque', rule: 'precharge/rien-de-masque',
  sentence: 'Le préchargement part de la liste gardée pour le patient : le document masqué d’une consœur est demandé au nom du responsable.',
  change: (ports) => {
    const kept = new Map<number, Map<string, ListedDocument>>();
    return { ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
      const result = await ports.callPlan.consult(calls, by);
      if (result.is !== 'list') return result;
      const known = kept.get(calls.patient.id) ?? new Map<string, ListedDocument>();
      result.documents.forEach((document) => known.set(document.documentUniqueId, document));
      kept.set(calls.patient.id, known);
      return calls.session.poste === 'prechargement' ? { ...result, documents: [...known.values()] } : result;
    } } };
  },
};
