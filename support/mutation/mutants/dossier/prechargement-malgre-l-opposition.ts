import type { Mutant } from '../../mutant';

export const prechargementMalgreLOpposition: Mutant = {
  id: 'prechargement-malgre-l-opposition', port: 'preload', exigence: 'canal-echanges-automatises', rule: 'droits/consultation-arretee',
  sentence: 'Le préchargement ignore l’opposition du patient : ce que la main n’obtiendrait pas part tout seul.',
  change: (ports) => ({ ...ports, preload: { ...ports.preload, stopped: () => undefined } }),
};
