import type { Mutant } from '../mutant';

export const recapitulatifDesAutres: Mutant = {
  id: 'recapitulatif-des-autres', port: 'accessRecap', exigence: 'recapitulatif-des-acces', rule: 'ecran/recapitulatif-des-acces',
  sentence: 'Le récapitulatif mêle les accès d’autres professionnels.',
  change: (ports) => ({ ...ports, accessRecap: { ...ports.accessRecap, lines: (account, traces, now) => ports.accessRecap.lines(account, { ...traces, select: ({ du }) => traces.select({ du }) }, now) } }),
};
