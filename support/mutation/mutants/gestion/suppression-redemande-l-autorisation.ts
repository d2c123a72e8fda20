import type { Mutant } from '../../mutant';

export const suppressionRedemandeLAutorisation: Mutant = {
  id: 'suppression-redemande-l-autorisation', port: 'callPlan', exigence: 'ex-3-3-1060', rule: 'gestion/suppression-sans-autorisation',
  sentence: 'Avant de supprimer, le logiciel déclare de nouveau une autorisation d’accès que le patient avait retirée.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, change: async (calls, send) => {
    await calls.td03('AJOUT');
    return ports.callPlan.change(calls, send);
  } } }),
};
