import type { Mutant } from '../mutant';

export const authnInstantDeLaDerniereConnexion: Mutant = {
  id: 'authninstant-de-la-derniere-connexion', port: 'method', exigence: 'air-deux-facteurs', rule: 'air/deux-facteurs-avant-l-appel',
  sentence: 'Le jeton d’un préchargement porte l’instant de la dernière connexion du responsable, pas celui du traitement.',
  change: (ports) => ({ ...ports, method: { ...ports.method, authnInstant: (session) => session.twoFactorAt ?? session.openedAt } }),
};
