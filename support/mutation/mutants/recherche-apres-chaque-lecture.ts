import { DOCUMENT_STATUS } from '../../xds/types';
import type { Mutant } from '../mutant';

export const rechercheApresChaqueLecture: Mutant = {
  id: 'recherche-apres-chaque-lecture', port: 'callPlan', exigence: 'ex-3-1-2030', rule: 'air/recherche-sur-geste',
  sentence: 'La recherche est relancée de la seule initiative du logiciel après chaque document ouvert.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, read: async (calls, document) => {
    const outcome = await ports.callPlan.read(calls, document);
    await calls.td31({ statuses: [DOCUMENT_STATUS.approved] });
    return outcome;
  } } }),
};
