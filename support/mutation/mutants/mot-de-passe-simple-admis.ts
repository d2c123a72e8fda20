import type { Mutant } from '../mutant';

export const motDePasseSimpleAdmis: Mutant = {
  id: 'mot-de-passe-simple-admis', port: 'passwordRules', exigence: 'rem-ssi-ie-36', rule: 'ecran/message',
  sentence: 'Un mot de passe trop simple est accepté.',
  change: (ports) => ({ ...ports, passwordRules: { tooSimple: () => false } }),
};
