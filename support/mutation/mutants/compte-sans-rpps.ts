import type { Mutant } from '../mutant';

export const compteSansRpps: Mutant = {
  id: 'compte-sans-rpps', port: 'airGate', exigence: 'ex-air-020', rule: 'air/aucun-jeton-air',
  sentence: 'Un compte sans RPPS appelle quand même le DMP.',
  change: (ports) => ({ ...ports, airGate: { refuse: (asked) => (asked.rpps === undefined ? undefined : ports.airGate.refuse(asked)) } }),
};
