import type { Mutant } from '../../mutant';

export const suppressionSansConfirmation: Mutant = {
  id: 'suppression-sans-confirmation', port: 'confirmations', exigence: 'ex-3-3-1050', rule: 'gestion/suppression-confirmee',
  sentence: 'Un clic supprime le document du DMP, sans confirmation.',
  change: (ports) => ({ ...ports, confirmations: { ...ports.confirmations, asks: (change, account) => change !== 'supprimer' && ports.confirmations.asks(change, account) } }),
};
