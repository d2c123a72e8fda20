import type { Mutant } from '../mutant';

export const auteurBloquePriveDesSiens: Mutant = {
  id: 'auteur-bloque-prive-des-siens', port: 'callPlan', exigence: 'annexe3-document-de-professionnel', rule: 'ecran/liste-egale',
  sentence: 'L’auteur que le patient a bloqué ne voit plus ce qu’il a écrit.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, search: async (calls, by) => {
    const result = await ports.callPlan.search(calls, by);
    return result.is === 'list' ? { ...result, documents: [] } : result;
  } } }),
};
