import type { Mutant } from '../mutant';

export const secretDuMineurCacheAuxSoignants: Mutant = {
  id: 'secret-du-mineur-cache-aux-soignants', port: 'callPlan', exigence: 'annexe3-document-secret-de-mineur', rule: 'ecran/liste-egale',
  sentence: 'Un document que le mineur cache à ses parents est aussi caché aux soignants.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const result = await ports.callPlan.consult(calls, by);
    return result.is === 'list' ? { ...result, documents: result.documents.filter(({ confidentialityCodes }) => !confidentialityCodes.includes('INVISIBLE_REPRESENTANTS_LEGAUX')) } : result;
  } } }),
};
