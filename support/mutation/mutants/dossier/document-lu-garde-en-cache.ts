import type { Mutant } from '../../mutant';
import type { ListedDocument } from '../../../dpi-temoin/outcome';

export const documentLuGardeEnCache: Mutant = {
  id: 'document-lu-garde-en-cache', port: 'callPlan', exigence: 'rec-3-2-1020', rule: 'import/rien-de-garde',
  sentence: 'Les documents lus restent dans un cache, que le logiciel montre quand le DMP ne répond pas.',
  change: (ports) => {
    const read = new Map<string, ListedDocument>();
    return { ...ports, callPlan: { ...ports.callPlan,
      read: async (calls, document) => {
        const outcome = await ports.callPlan.read(calls, document);
        if (outcome.ok) read.set(document.documentUniqueId, document as ListedDocument);
        return outcome;
      },
      consult: async (calls, by) => {
        const result = await ports.callPlan.consult(calls, by);
        return result.is === 'failure' && read.size > 0 ? { is: 'list', documents: [...read.values()] } : result;
      },
    } };
  },
};
