import type { Mutant } from '../mutant';

export const comptesOuvertsATous: Mutant = {
  id: 'comptes-ouverts-a-tous', port: 'accountReview', exigence: 'rem-ssi-iam-94', rule: 'compte/page-reservee',
  sentence: 'N’importe quel professionnel ouvre, par son adresse, la page des comptes de l’établissement.',
  change: (ports) => ({ ...ports, accountReview: { ...ports.accountReview, mayRead: () => true } }),
};
