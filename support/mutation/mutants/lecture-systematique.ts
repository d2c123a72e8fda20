import type { Mutant } from '../mutant';

export const lectureSystematique: Mutant = {
  id: 'lecture-systematique', port: 'callPlan', exigence: 'ex-3-2-1010', rule: 'air/lecture-sur-demande',
  sentence: 'Chaque document trouvé est lu aussitôt, sans geste du professionnel.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const result = await ports.callPlan.consult(calls, by);
    if (result.is === 'list') for (const document of result.documents) await calls.td32([document]);
    return result;
  } } }),
};
