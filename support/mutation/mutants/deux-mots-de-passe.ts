import type { Mutant } from '../mutant';

export const deuxMotsDePasse: Mutant = {
  id: 'deux-mots-de-passe', port: 'delegation', exigence: 'conv2020-art-3-4-2', rule: 'air/aucun-jeton-air',
  sentence: 'Deux secrets, mot de passe et code personnel, comptent pour deux facteurs.',
  change: (ports) => ({ ...ports, delegation: { ...ports.delegation, factors: (identity, at) => (identity.amr.filter((method) => method !== 'mfa').length < 2 ? ports.delegation.factors(identity, at)
    : (['savoir', 'possession'] as const).map((nature) => ({ id: `delegue-${nature}` as const, nature, at }))) } }),
};
