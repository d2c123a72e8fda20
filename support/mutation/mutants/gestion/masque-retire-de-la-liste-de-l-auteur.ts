import type { Mutant } from '../../mutant';

export const masqueRetireDeLaListeDeLAuteur: Mutant = {
  id: 'masque-retire-de-la-liste-de-l-auteur', port: 'callPlan', exigence: 'auteur-garde-son-document', rule: 'ecran/liste-egale',
  sentence: 'Un document masqué disparaît de la liste de son propre auteur.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const result = await ports.callPlan.consult(calls, by);
    return result.is === 'list' ? { ...result, documents: result.documents.filter(({ confidentialityCodes }) => !confidentialityCodes.includes('MASQUE_PS')) } : result;
  } } }),
};
