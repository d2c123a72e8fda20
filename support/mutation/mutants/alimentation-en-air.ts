import type { Mutant } from '../mutant';

/** The smallest submission: what is judged is that it left with an AIR token. */
const ITI_41 = '<xdsb:ProvideAndRegisterDocumentSetRequest xmlns:xdsb="urn:ihe:iti:xds-b:2007"/>';

export const alimentationEnAir: Mutant = {
  id: 'alimentation-en-air', port: 'callPlan', exigence: 'ex-air-010', rule: 'air/jamais-d-alimentation',
  sentence: 'Après la lecture, le logiciel alimente le DMP en AIR.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, read: async (calls, document) => {
    const outcome = await ports.callPlan.read(calls, document);
    if (outcome.ok) await calls.send('TD2.1', ITI_41, { cid: 'copie', mimeType: 'text/xml', content: outcome.value.content });
    return outcome;
  } } }),
};
