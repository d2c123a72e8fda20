import type { Mutant } from '../../mutant';

export const connexionSecreteNonDeclaree: Mutant = {
  id: 'connexion-secrete-non-declaree', port: 'secretAccess', exigence: 'ex-0-1-1100', rule: 'air/connexion-secrete-declaree',
  sentence: 'La connexion secrète est demandée à l’écran, mais les jetons ne la portent pas.',
  change: (ports) => ({ ...ports, secretAccess: { ...ports.secretAccess, declared: () => undefined } }),
};
