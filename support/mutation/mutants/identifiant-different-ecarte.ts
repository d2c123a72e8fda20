import type { Mutant } from '../mutant';

export const identifiantDifferentEcarte: Mutant = {
  id: 'identifiant-different-ecarte', port: 'callPlan', exigence: 'ex-3-1-1055', rule: 'ecran/liste-egale',
  sentence: 'Les documents dont l’identifiant de patient s’écrit autrement sont écartés.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const result = await ports.callPlan.consult(calls, by);
    const own = `${calls.patient.ins}^^^&${calls.patient.oid}&ISO^NH`;
    return result.is === 'list' ? { ...result, documents: result.documents.filter(({ patientId }) => patientId === own) } : result;
  } } }),
};
