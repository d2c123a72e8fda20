import type { Mutant } from '../mutant';

export const prenomDivergentIgnore: Mutant = {
  id: 'prenom-divergent-ignore', port: 'identity', exigence: 'ex-gen-1230', rule: 'ins/decision-du-professionnel',
  sentence: 'Un prénom différent au DMP n’arrête pas la consultation.',
  change: (ports) => ({ ...ports, identity: { ...ports.identity, differences: (local, dmp) => ports.identity.differences(local, dmp).filter((trait) => trait !== 'prenom') } }),
};
