import type { VihfClaims, VihfMode } from '../../vihf/claims';
import type { TemoinPorts } from '../../dpi-temoin/ports';
import type { Mutant } from '../mutant';

/** Status and search keep their mode; what a session asks from its third call on goes out in another. */
export const laterInMode = (ports: TemoinPorts, mode: VihfMode): TemoinPorts => {
  const calls = new Map<string, number>();
  return { ...ports, vihfClaims: { build: (material): VihfClaims => {
    const rank = (calls.get(material.session.id) ?? 0) + 1;
    calls.set(material.session.id, rank);
    return { ...ports.vihfClaims.build(material), ...(rank < 3 ? {} : { mode }) };
  } } };
};

export const lectureEnIndirecteSimple: Mutant = {
  id: 'lecture-en-indirecte-simple', port: 'vihfClaims', exigence: 'lecture-directe-ou-air', rule: 'air/mode-de-lecture',
  sentence: 'La lecture d’un document part en authentification indirecte simple.',
  change: (ports) => laterInMode(ports, 'INDIRECTE'),
};
