import type { Mutant } from '../../mutant';

export const visibiliteSansConfirmation: Mutant = {
  id: 'visibilite-sans-confirmation', port: 'confirmations', exigence: 'ex-3-3-1045', rule: 'gestion/visibilite-confirmee',
  sentence: 'Le document devient visible aux représentants légaux sans que rien ne dise que c’est irréversible.',
  change: (ports) => ({ ...ports, confirmations: { ...ports.confirmations, asks: (change) => change === 'supprimer' } }),
};
