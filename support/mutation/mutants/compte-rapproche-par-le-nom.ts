import type { Mutant } from '../mutant';

export const compteRapprocheParLeNom: Mutant = {
  id: 'compte-rapproche-par-le-nom', port: 'delegation', exigence: 'rem-psc-02', rule: 'delegation/compte-de-la-personne',
  sentence: 'Le compte est retrouvé par le nom que Pro Santé Connect donne, et non par le RPPS.',
  change: (ports) => ({ ...ports, delegation: { ...ports.delegation, account: ({ nom }, accounts) => accounts.all().findLast((account) => account.nom === nom) } }),
};
