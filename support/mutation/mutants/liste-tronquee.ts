import type { Mutant } from '../mutant';

export const listeTronquee: Mutant = {
  id: 'liste-tronquee', port: 'callPlan', exigence: 'ex-air-085', rule: 'ecran/liste-egale',
  sentence: 'La liste montrée n’est pas celle que le DMP a rendue.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const result = await ports.callPlan.consult(calls, by);
    return result.is === 'list' ? { ...result, documents: result.documents.slice(1) } : result;
  } } }),
};
