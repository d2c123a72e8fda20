import type { Mutant } from '../mutant';

export const reouvertureSansLimite: Mutant = {
  id: 'reouverture-sans-limite', port: 'reopening', exigence: 'air-deux-facteurs', rule: 'air/aucun-jeton-air',
  sentence: 'Un seul facteur rouvre la session sans limite de durée.',
  change: (ports) => ({ ...ports, reopening: { allowed: (twoFactorAt) => twoFactorAt !== undefined } }),
};
