import type { Mutant } from '../mutant';

export const ouvertureSansAppel: Mutant = {
  id: 'ouverture-sans-appel', port: 'callPlan', exigence: 'ex-gen-1170', rule: 'dmp/transactions-offertes',
  sentence: 'Le bouton « Ouvrir » est à l’écran et n’envoie rien au DMP.',
  change: (ports) => ({ ...ports, callPlan: { ...ports.callPlan, read: () => Promise.resolve({ ok: false, failure: { kind: 'injoignable', detail: '' } }) } }),
};
