import type { Mutant } from '../mutant';

export const consultationDuDmpFerme: Mutant = {
  id: 'consultation-du-dmp-ferme', port: 'callPlan', exigence: 'ex-air-085', rule: 'dmp/transactions-interdites',
  sentence: 'La recherche part même quand le DMP est fermé, inexistant ou bloqué.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const result = await ports.callPlan.consult(calls, by);
    if (result.is !== 'list') await calls.td31({ statuses: by.statuses });
    return result;
  } } }),
};
