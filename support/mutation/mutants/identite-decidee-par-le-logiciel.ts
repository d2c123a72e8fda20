import type { Mutant } from '../mutant';

export const identiteDecideeParLeLogiciel: Mutant = {
  id: 'identite-decidee-par-le-logiciel', port: 'callPlan', exigence: 'ex-gen-1230', rule: 'ins/decision-du-professionnel',
  sentence: 'Le logiciel décide lui-même qu’il s’agit de la même personne.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, consult: (calls, by) => ports.callPlan.consult(calls, { ...by, identityConfirmed: true }) } }),
};
