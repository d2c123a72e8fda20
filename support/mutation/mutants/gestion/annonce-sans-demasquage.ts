import type { Mutant } from '../../mutant';

export const annonceSansDemasquage: Mutant = {
  id: 'annonce-sans-demasquage', port: 'visibilityChoices', exigence: 'demasquage-apres-annonce', rule: 'alimentation/demasquage-apres-annonce',
  sentence: 'La consultation d’annonce est notée, mais le document reste caché au patient dans le DMP.',
  change: (ports) => ({ ...ports, visibilityChoices: { ...ports.visibilityChoices, unmasks: () => false } }),
};
