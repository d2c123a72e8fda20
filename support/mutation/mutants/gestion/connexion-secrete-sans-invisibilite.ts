import type { Mutant } from '../../mutant';

export const connexionSecreteSansInvisibilite: Mutant = {
  id: 'connexion-secrete-sans-invisibilite', port: 'visibilityChoices', exigence: 'ex-2-1-1050', rule: 'alimentation/masquage-transmis',
  sentence: 'Un document déposé en connexion secrète part visible des représentants légaux.',
  change: (ports) => ({ ...ports, visibilityChoices: { ...ports.visibilityChoices, leaving: (visibility) => visibility } }),
};
