import type { Mutant } from '../mutant';

export const sessionInactiveJamaisFermee: Mutant = {
  id: 'session-inactive-jamais-fermee', port: 'autoLogout', exigence: 'rem-ssi-ie-39', rule: 'air/aucun-jeton-air',
  sentence: 'Une session laissée inactive n’est jamais fermée.',
  change: (ports) => ({ ...ports, autoLogout: { ...ports.autoLogout, expired: () => false } }),
};
