import type { Mutant } from '../mutant';

export const autorisationMalgreLeBlocage: Mutant = {
  id: 'autorisation-malgre-le-blocage', port: 'authorization', exigence: 'ex-air-085', rule: 'dmp/transactions-interdites',
  sentence: 'L’autorisation est déclarée d’office au professionnel que le patient a bloqué.',
  change: (ports) => ({ ...ports, authorization: { ...ports.authorization, decide: (answer) => {
    const decision = ports.authorization.decide(answer);
    return decision === 'refus' ? 'ajouter' : decision;
  } } }),
};
