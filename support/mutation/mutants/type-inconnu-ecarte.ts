import type { Mutant } from '../mutant';

export const typeInconnuEcarte: Mutant = {
  id: 'type-inconnu-ecarte', port: 'callPlan', exigence: 'ex-3-1-1050', rule: 'ecran/liste-egale',
  sentence: 'Un document dont le type n’est pas dans les tables du logiciel disparaît de la liste.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: async (calls, by) => {
    const result = await ports.callPlan.consult(calls, by);
    return result.is === 'list' ? { ...result, documents: result.documents.filter(({ typeCode }) => /^(\d{4,6}-\d|DOCPAT\d\d|EXPPAT_\d)$/.test(typeCode)) } : result;
  } } }),
};
