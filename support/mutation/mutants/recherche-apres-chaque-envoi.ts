import { DOCUMENT_STATUS } from '../../xds/types';
import type { Mutant } from '../mutant';

export const rechercheApresChaqueEnvoi: Mutant = {
  id: 'recherche-apres-chaque-envoi', port: 'callPlan', exigence: 'ex-3-1-2030', rule: 'air/recherche-sur-geste',
  scenario: 'EX_AIR-085-a-la-demande/une-alimentation-n-est-suivie-d-aucune-recherche-qui-part-quand-elle-est-demandee',
  sentence: 'La recherche est relancée de la seule initiative du logiciel après chaque document envoyé.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, fed: async (calls) => { await calls.td31({ statuses: [DOCUMENT_STATUS.approved] }); } } }),
};
