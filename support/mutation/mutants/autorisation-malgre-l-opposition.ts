import type { Mutant } from '../mutant';

export const autorisationMalgreLOpposition: Mutant = {
  id: 'autorisation-malgre-l-opposition', port: 'callPlan', exigence: 'rem-dmp-ux-50', rule: 'air/autorisation-sur-geste',
  sentence: 'L’autorisation absente est déclarée d’office alors que le patient s’oppose.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, status: async (calls) => {
    const outcome = await ports.callPlan.status(calls);
    if (outcome.ok && outcome.value.autorisation !== 'VALIDE') await calls.td03('AJOUT');
    return outcome;
  } } }),
};
