import type { Mutant } from '../mutant';

export const documentDuPatientEcarte: Mutant = {
  id: 'document-du-patient-ecarte', port: 'callPlan', exigence: 'annexe3-document-du-patient', rule: 'ecran/liste-egale',
  sentence: 'Les documents déposés par le patient sont écartés de la liste.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const result = await ports.callPlan.consult(calls, by);
    return result.is === 'list' ? { ...result, documents: result.documents.filter((document) => !ports.documentSigns.fromPatient(document)) } : result;
  } } }),
};
