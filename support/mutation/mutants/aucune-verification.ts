import type { Mutant } from '../mutant';

export const aucuneVerification: Mutant = {
  id: 'aucune-verification', port: 'callPlan', exigence: 'rem-dmp-ux-08', rule: 'air/acces-verifie-d-abord',
  sentence: 'La recherche part sans que l’accès ait jamais été vérifié.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const outcome = await calls.td31({ statuses: by.statuses, from: by.from });
    return outcome.ok ? { is: 'list', documents: outcome.value } : { is: 'failure', failure: outcome.failure };
  } } }),
};
