import type { ListedDocument } from '../../dpi-temoin/outcome';
import type { Mutant } from '../mutant';

export const listeDUrgenceGardee: Mutant = {
  id: 'liste-d-urgence-gardee', port: 'callPlan', exigence: 'annexe3-document-du-patient-masque', rule: 'ecran/liste-egale',
  sentence: 'Un document masqué, lu en urgence, reste dans la liste après le retour à l’accès normal.',
  change: (ports) => {
    const kept = new Map<number, ListedDocument[]>();
    return { ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
      const result = await ports.callPlan.consult(calls, by);
      if (result.is !== 'list') return result;
      const before = kept.get(calls.patient.id) ?? [];
      const documents = before.length > result.documents.length ? before : result.documents;
      kept.set(calls.patient.id, documents);
      return { ...result, documents };
    } } };
  },
};
