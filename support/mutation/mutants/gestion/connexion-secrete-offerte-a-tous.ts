import type { Mutant } from '../../mutant';

export const connexionSecreteOfferteATous: Mutant = {
  id: 'connexion-secrete-offerte-a-tous', port: 'secretAccess', exigence: 'ex-0-1-1100', rule: 'ecran/connexion-secrete-offerte',
  sentence: 'La connexion secrète est proposée aux majeurs aussi.',
  change: (ports) => ({ ...ports, secretAccess: { ...ports.secretAccess, offered: () => true } }),
};
