import type { Mutant } from '../mutant';

export const autorisationExpireeDiteAbsente: Mutant = {
  id: 'autorisation-expiree-dite-absente', port: 'authorization', exigence: 'ex-0-3-1010', rule: 'ecran/autorisation-demandee',
  scenario: 'EX_AIR-085-a-la-demande/l-autorisation-a-expire-elle-n-est-declaree-au-dmp-que-sur-un-geste-du-professionnel',
  sentence: 'L’autorisation expirée est dite absente : le professionnel en déclare une nouvelle sans savoir qu’il en renouvelle une.',
  change: (ports) => ({ ...ports, authorization: { ...ports.authorization, question: () => 'autorisation-absente' } }),
};
