import type { ListedDocument } from '../../dpi-temoin/outcome';
import type { Mutant } from '../mutant';

export const listeDuPrecedent: Mutant = {
  id: 'liste-du-precedent', port: 'callPlan', exigence: 'annexe3-document-masque', rule: 'ecran/liste-egale',
  sentence: 'La liste rendue à un professionnel est gardée pour le patient, et resservie au suivant.',
  change: (ports) => {
    const kept = new Map<number, ListedDocument[]>();
    return { ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
      const result = await ports.callPlan.consult(calls, by);
      if (result.is !== 'list') return result;
      const documents = kept.get(calls.patient.id) ?? result.documents;
      kept.set(calls.patient.id, documents);
      return { ...result, documents };
    } } };
  },
};
