import type { Mutant } from '../mutant';

export const autorisationSansGeste: Mutant = {
  id: 'autorisation-sans-geste', port: 'authorization', exigence: 'ex-0-3-1010', rule: 'air/autorisation-sur-geste',
  sentence: 'L’autorisation est déclarée d’office à chaque consultation, même quand elle est déjà valide.',
  change: (ports) => ({ ...ports, authorization: { ...ports.authorization, decide: (answer) => {
    const decision = ports.authorization.decide(answer);
    return decision === 'valide' ? 'ajouter' : decision;
  } } }),
};
