import type { Mutant } from '../../mutant';

export const nouveautesParDateDeCreation: Mutant = {
  id: 'nouveautes-par-date-de-creation', port: 'callPlan', exigence: 'ex-3-1-1020', rule: 'air/nouveautes-depuis-la-derniere-venue',
  sentence: 'Les nouveautés sont cherchées par date de création : un document ancien déposé hier n’est jamais montré.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: (calls, { submittedSince, ...by }) => ports.callPlan.consult(calls, submittedSince === undefined ? by : { ...by, from: submittedSince }) } }),
};
