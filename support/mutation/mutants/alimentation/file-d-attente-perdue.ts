import type { Waiting } from '../../../dpi-temoin/alimentation/model';
import type { Mutant } from '../../mutant';

export const fileDAttentePerdue: Mutant = {
  id: 'file-d-attente-perdue', port: 'feedQueue', exigence: 'alimentation-systematique', rule: 'alimentation/arrivee',
  sentence: 'Le document retenu par une panne du DMP est oublié au redémarrage.',
  change: (ports) => {
    const waiting = new Map<number, Waiting>();
    return { ...ports, feedQueue: {
      push: (one) => { waiting.set(one.document, one); }, waiting: (document) => waiting.get(document), drop: (document) => { waiting.delete(document); },
      due: (now) => [...waiting.values()].filter(({ notBefore }) => notBefore <= now.toISOString()),
      postpone: (document, notBefore) => { const one = waiting.get(document); if (one !== undefined) waiting.set(document, { ...one, tries: one.tries + 1, notBefore }); },
    } };
  },
};
