import type { Mutant } from '../mutant';

export const autorisationSansGeste: Mutant = {
  id: 'autorisation-sans-geste', port: 'authorization', exigence: 'ex-0-3-1010', rule: 'dmp/transactions-interdites',
  sentence: 'L’autorisation manquante est déclarée d’office.',
  change: (ports) => ({ ...ports, authorization: { ...ports.authorization, decide: (answer) => {
    const decision = ports.authorization.decide(answer);
    return decision === 'demander' ? 'ajouter' : decision;
  } } }),
};
