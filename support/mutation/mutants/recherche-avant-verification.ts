import type { Mutant } from '../mutant';

export const rechercheAvantVerification: Mutant = {
  id: 'recherche-avant-verification', port: 'callPlan', exigence: 'ex-gen-1270', rule: 'air/acces-verifie-d-abord',
  sentence: 'La recherche part d’abord, la vérification du DMP ensuite.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    await calls.td31({ statuses: by.statuses });
    return ports.callPlan.consult(calls, by);
  } } }),
};
