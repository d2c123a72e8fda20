import type { Mutant } from '../mutant';

export const lectureBloqueeApresPanne: Mutant = {
  id: 'lecture-bloquee-apres-panne', port: 'callPlan', exigence: 'cnda-pre-err', rule: 'dmp/transaction-recue',
  sentence: 'Après une faute, le logiciel ne lit plus aucun document avant qu’on le relance.',
  change: (ports) => {
    let failed: Awaited<ReturnType<typeof ports.callPlan.read>> | undefined;
    return { ...ports, callPlan: { ...ports.callPlan, read: async (calls, document) => {
      if (failed !== undefined) return failed;
      const outcome = await ports.callPlan.read(calls, document);
      if (!outcome.ok) failed = outcome;
      return outcome;
    } } };
  },
};
