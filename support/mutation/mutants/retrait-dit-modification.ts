import type { Mutant } from '../mutant';

export const retraitDitModification: Mutant = {
  id: 'retrait-dit-modification', port: 'traceIntegrity', exigence: 'conv2020-art-3-6-integrite', rule: 'trace/integrite',
  sentence: 'Une trace retirée fait dire modifiée celle qui la suit : personne ne sait qu’il en manque une.',
  change: (ports) => ({ ...ports, traceIntegrity: { check: (stored) => ({ ...ports.traceIntegrity.check(stored), missing: [] }) } }),
};
