import type { Mutant } from '../../mutant';

export const prechargementSansVerification: Mutant = {
  id: 'prechargement-sans-verification', port: 'callPlan', exigence: 'canal-echanges-automatises', rule: 'precharge/au-nom-du-responsable',
  sentence: 'Le préchargement cherche les documents sans vérifier d’abord que le DMP existe et s’ouvre au responsable.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    if (calls.session.poste !== 'prechargement') return ports.callPlan.consult(calls, by);
    const found = await calls.td31({ statuses: by.statuses, from: by.from, typeCodes: by.typeCodes });
    return found.ok ? { is: 'list', documents: found.value } : { is: 'failure', failure: found.failure };
  } } }),
};
