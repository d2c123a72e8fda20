import type { Mutant } from '../mutant';

export const cleInsNonControlee: Mutant = {
  id: 'cle-ins-non-controlee', port: 'identity', exigence: 'ex-gen-1270', rule: 'ins/cle-controlee',
  sentence: 'Une INS reçue d’un tiers part sans que sa clé soit contrôlée.',
  change: (ports) => ({ ...ports, identity: { ...ports.identity, insKeyValid: () => true } }),
};
