import type { Mutant } from '../mutant';

export const demandeSansNonce: Mutant = {
  id: 'demande-sans-nonce', port: 'delegation', exigence: 'rem-psc-01', rule: 'delegation/demande-protegee',
  sentence: 'La demande d’authentification ne porte pas de nonce : une réponse ancienne peut servir encore.',
  change: (ports) => ({ ...ports, delegation: { ...ports.delegation,
    begin: async (...asked) => {
      const { address, pending } = await ports.delegation.begin(...asked);
      const url = new URL(address);
      url.searchParams.delete('nonce');
      return { address: url.href, pending };
    },
    checks: async (pending) => ({ ...await ports.delegation.checks(pending), expectedNonce: undefined }),
  } }),
};
