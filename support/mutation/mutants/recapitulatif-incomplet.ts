import type { Mutant } from '../mutant';

export const recapitulatifIncomplet: Mutant = {
  id: 'recapitulatif-incomplet', port: 'accessRecap', exigence: 'recapitulatif-des-acces', rule: 'ecran/recapitulatif-des-acces',
  sentence: 'Le récapitulatif omet la dernière consultation.',
  change: (ports) => ({ ...ports, accessRecap: { ...ports.accessRecap, lines: (account, traces, now) => {
    const lines = ports.accessRecap.lines(account, traces, now);
    return lines.filter(({ patient }) => patient !== lines.at(-1)?.patient);
  } } }),
};
