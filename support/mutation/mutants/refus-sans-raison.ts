import type { Mutant } from '../mutant';

export const refusSansRaison: Mutant = {
  id: 'refus-sans-raison', port: 'dmpErrors', exigence: 'ex-gen-1140', rule: 'ecran/message',
  sentence: 'Tous les refus du DMP donnent le même message.',
  change: (ports) => ({ ...ports, dmpErrors: { tell: () => ({ message: 'indisponible' }) } }),
};
