import type { Mutant } from '../mutant';

export const succesPartielCache: Mutant = {
  id: 'succes-partiel-cache', port: 'callPlan', exigence: 'ex-gen-1140', rule: 'ecran/liste-incomplete',
  scenario: 'EX_GEN-1140-reponse-partielle/le-dmp-n-a-rendu-qu-une-partie-les-documents-venus-sont-la-avec-l-avis-la-recherche-suivante-est-entiere',
  sentence: 'Le DMP n’a rendu qu’une partie des documents, et l’écran la montre comme la liste entière.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const result = await ports.callPlan.consult(calls, by);
    return result.is === 'list' ? { ...result, incomplete: undefined } : result;
  } } }),
};
