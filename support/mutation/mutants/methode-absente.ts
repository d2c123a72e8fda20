import type { Mutant } from '../mutant';

export const methodeAbsente: Mutant = {
  id: 'methode-absente', port: 'method', exigence: 'ex-air-050', rule: 'air/methode-declaree',
  sentence: 'Le jeton ne déclare aucune méthode d’authentification primaire.',
  change: (ports) => ({ ...ports, method: { ...ports.method, decl: () => undefined } }),
};
