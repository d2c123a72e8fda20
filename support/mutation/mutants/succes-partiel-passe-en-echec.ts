import type { Mutant } from '../mutant';

export const succesPartielPasseEnEchec: Mutant = {
  id: 'succes-partiel-passe-en-echec', port: 'callPlan', exigence: 'ex-gen-1140', rule: 'ecran/liste-incomplete',
  scenario: 'EX_GEN-1140-reponse-partielle/le-dmp-n-a-rendu-qu-une-partie-les-documents-venus-sont-la-avec-l-avis-la-recherche-suivante-est-entiere',
  sentence: 'Une réponse partielle est tenue pour une panne : les documents venus ne sont pas montrés.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const result = await ports.callPlan.consult(calls, by);
    return result.is === 'list' && result.incomplete === true
      ? { is: 'failure', failure: { kind: 'registre', errors: [{ code: 'XDSRegistryError', context: '' }] }, status: result.status } : result;
  } } }),
};
