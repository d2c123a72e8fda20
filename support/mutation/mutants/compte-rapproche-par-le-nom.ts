import type { Mutant } from '../mutant';

export const compteRapprocheParLeNom: Mutant = {
  id: 'compte-rapproche-par-le-nom', port: 'delegation', exigence: 'rem-psc-02', rule: 'delegation/compte-de-la-personne',
  sentence: 'Le compte est retrouvé par le nom que Pro Santé Connect donne, et non par le RPPS.',
  change: (ports) => ({ ...ports, delegation: { ...ports.delegation, account: (identity, accounts) => {
    // Which of two homonyms a name gives is chance; the case that harms is always played.
    const homonyms = accounts.all().filter((account) => account.nom === identity.nom);
    return homonyms.find((account) => account.rpps !== identity.rpps) ?? homonyms[0];
  } } }),
};
