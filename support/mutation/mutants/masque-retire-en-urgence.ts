import type { Mutant } from '../mutant';

export const masqueRetireEnUrgence: Mutant = {
  id: 'masque-retire-en-urgence', port: 'callPlan', exigence: 'annexe3-document-masque', rule: 'ecran/liste-egale',
  sentence: 'En bris de glace, le logiciel retire de la liste les documents masqués que le DMP a rendus.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const result = await ports.callPlan.consult(calls, by);
    if (result.is !== 'list' || ports.accessMode.declared(calls.session, calls.patient).code !== 'bris_de_glace') return result;
    return { ...result, documents: result.documents.filter(({ confidentialityCodes }) => !confidentialityCodes.includes('MASQUE_PS')) };
  } } }),
};
