import type { Mutant } from '../mutant';

export const marqueGardeeApresRetrait: Mutant = {
  id: 'marque-gardee-apres-retrait', port: 'openRecords', exigence: 'rec-0-4-1010', rule: 'ecran/dmp-ouverts-marques',
  sentence: 'La marque du DMP ouvert reste après le retrait de l’autorisation.',
  change: (ports) => ({ ...ports, openRecords: { ...ports.openRecords, keep: (listed) => { if (listed.length > 0) ports.openRecords.keep(listed); } } }),
};
