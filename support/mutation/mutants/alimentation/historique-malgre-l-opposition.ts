import type { Mutant } from '../../mutant';

export const historiqueMalgreLOpposition: Mutant = {
  id: 'historique-malgre-l-opposition', port: 'rightsGate', exigence: 'rem-dmp-histo-06', rule: 'alimentation/exclusions',
  sentence: 'Le lot de l’historique ignore l’opposition à l’alimentation.',
  change: (ports) => ({ ...ports, rightsGate: { refuse: (asked) => (asked.use === 'alimentation' ? undefined : ports.rightsGate.refuse(asked)) } }),
};
