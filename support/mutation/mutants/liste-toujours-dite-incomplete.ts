import type { Mutant } from '../mutant';

export const listeToujoursDiteIncomplete: Mutant = {
  id: 'liste-toujours-dite-incomplete', port: 'callPlan', exigence: 'ex-gen-1140', rule: 'ecran/liste-incomplete',
  sentence: 'Toute liste est dite incomplète : l’avis ne dit plus rien.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const result = await ports.callPlan.consult(calls, by);
    return result.is === 'list' ? { ...result, incomplete: true } : result;
  } } }),
};
