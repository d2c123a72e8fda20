import type { ListedDocument } from '../../dpi-temoin/outcome';
import type { Mutant } from '../mutant';

export const listeDuConfrereAuBloque: Mutant = {
  id: 'liste-du-confrere-au-bloque', port: 'callPlan', exigence: 'ex-gen-1560', rule: 'ecran/rien-de-plus-que-rendu',
  sentence: 'La liste lue par un confrère est resservie au professionnel que le patient a bloqué.',
  change: (ports) => {
    const kept = new Map<number, ListedDocument[]>();
    return { ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
      const result = await ports.callPlan.consult(calls, by);
      if (result.is === 'list') kept.set(calls.patient.id, result.documents);
      const documents = kept.get(calls.patient.id);
      return result.is === 'failure' && documents !== undefined ? { is: 'list', documents, status: result.status } : result;
    } } };
  },
};
