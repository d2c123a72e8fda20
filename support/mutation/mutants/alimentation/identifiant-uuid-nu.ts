import { randomUUID } from 'node:crypto';
import type { Mutant } from '../../mutant';

export const identifiantUuidNu: Mutant = {
  id: 'identifiant-uuid-nu', port: 'documentIds', exigence: 'ex-2-1-1130', rule: 'alimentation/identifiants',
  sentence: 'L’identifiant d’un lot est un UUID nu.',
  change: (ports) => ({ ...ports, documentIds: { ...ports.documentIds, lot: () => randomUUID() } }),
};
