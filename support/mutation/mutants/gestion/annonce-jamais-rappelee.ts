import type { Mutant } from '../../mutant';

export const annonceJamaisRappelee: Mutant = {
  id: 'annonce-jamais-rappelee', port: 'visibilityChoices', exigence: 'demasquage-sans-annonce', rule: 'alimentation/rappel-d-annonce',
  sentence: 'Un document reste caché au patient au-delà d’un mois sans que rien ne le rappelle.',
  change: (ports) => ({ ...ports, visibilityChoices: { ...ports.visibilityChoices, reminds: () => false } }),
};
