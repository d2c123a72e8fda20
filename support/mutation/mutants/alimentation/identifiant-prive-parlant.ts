import type { Mutant } from '../../mutant';

export const identifiantPriveParlant: Mutant = {
  id: 'identifiant-prive-parlant', port: 'internalIds', exigence: 'ex-0-1-1025', rule: 'alimentation/identifiants-prives',
  sentence: 'L’identifiant interne est formé du nom de la personne.',
  change: (ports) => ({ ...ports, internalIds: { of: (login) => login } }),
};
