import type { Mutant } from '../mutant';

export const lienWebPsAirSansSecondFacteur: Mutant = {
  id: 'lien-web-ps-air-sans-second-facteur', port: 'webPs', exigence: 'canal-lien-contextuel-air', rule: 'air/aucun-jeton-air',
  sentence: 'Le lien AIR vers le Web PS oublie les conditions d’un appel AIR.',
  change: (ports) => ({ ...ports, webPs: { ...ports.webPs, gated: () => false } }),
};
