import type { Mutant } from '../../mutant';

export const prechargementDeToutLeDmp: Mutant = {
  id: 'prechargement-de-tout-le-dmp', port: 'preload', exigence: 'prechargement-reserve', rule: 'precharge/strictement-necessaire',
  sentence: 'Le préchargement prend tout le DMP, au lieu des documents que les critères désignent.',
  change: (ports) => ({ ...ports, preload: { ...ports.preload, criteria: (base) => base, chosen: (listed) => [...listed] } }),
};
