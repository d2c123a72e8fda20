import type { Mutant } from '../mutant';

export const deuxComptesUnRpps: Mutant = {
  id: 'deux-comptes-un-rpps', port: 'vihfClaims', exigence: 'rem-airs-06', rule: 'air/rpps-propre-a-chacun',
  sentence: 'Deux comptes partagent un seul RPPS.',
  change: (ports) => {
    let shared: string | undefined;
    return { ...ports, vihfClaims: { build: (material) => {
      const claims = ports.vihfClaims.build(material);
      return { ...claims, nameId: (shared ??= claims.nameId) };
    } } };
  },
};
