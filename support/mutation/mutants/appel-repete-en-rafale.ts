import type { Mutant } from '../mutant';

export const appelRepeteEnRafale: Mutant = {
  id: 'appel-repete-en-rafale', port: 'callPlan', exigence: 'cnda-pre-err', rule: 'dmp/pas-de-rafale',
  sentence: 'Après une faute, l’appel est répété jusqu’à cinq fois.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, read: async (calls, document) => {
    let outcome = await ports.callPlan.read(calls, document);
    if (!outcome.ok) for (let again = 0; again < 4; again += 1) outcome = await ports.callPlan.read(calls, document);
    return outcome;
  } } }),
};
