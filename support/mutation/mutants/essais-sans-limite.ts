import type { Mutant } from '../mutant';

export const essaisSansLimite: Mutant = {
  id: 'essais-sans-limite', port: 'accounts', exigence: 'identification-conforme-rie', rule: 'ecran/authentification-demandee',
  scenario: 'REM-SC.SSI-IE.36-mots-de-passe/apres-plusieurs-mots-de-passe-faux-le-bon-n-ouvre-plus-rien-pour-un-temps',
  sentence: 'Les mots de passe faux s’essaient sans limite.',
  change: (ports) => ({ ...ports, accounts: { ...ports.accounts, failuresSince: () => 0 } }),
};
