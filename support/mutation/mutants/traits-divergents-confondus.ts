import type { Mutant } from '../mutant';

export const traitsDivergentsConfondus: Mutant = {
  id: 'traits-divergents-confondus', port: 'identity', exigence: 'ex-gen-1230', rule: 'ecran/traits-divergents',
  scenario: 'EX_GEN-1230-traits/le-dmp-porte-un-autre-prenom-rien-n-est-lu-avant-que-le-professionnel-confirme',
  sentence: 'L’écran accuse le nom quel que soit le trait qui diverge.',
  change: (ports) => ({ ...ports, identity: { ...ports.identity, differences: (local, dmp) => (ports.identity.differences(local, dmp).length > 0 ? ['nom'] : []) } }),
};
