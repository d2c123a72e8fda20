import type { Mutant } from '../../mutant';

export const debitDeLHistoriqueIgnore: Mutant = {
  id: 'debit-de-l-historique-ignore', port: 'feedPolicy', exigence: 'rem-dmp-histo-06', rule: 'alimentation/lot-historique',
  sentence: 'Le lot de l’historique part d’un coup, au-delà du débit réglé.',
  change: (ports) => ({ ...ports, feedPolicy: { ...ports.feedPolicy, slot: () => 0 } }),
};
