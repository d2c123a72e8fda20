import type { Mutant } from '../mutant';

export const authnInstantDuTraitement: Mutant = {
  id: 'authninstant-du-traitement', port: 'method', exigence: 'air-deux-facteurs', rule: 'air/deux-facteurs-avant-l-appel',
  sentence: 'Le jeton d’un préchargement porte l’instant du traitement, pas celui d’une connexion du responsable.',
  change: (ports) => ({ ...ports, method: { ...ports.method, authnInstant: (session) => (session.poste === 'prechargement' ? session.openedAt : ports.method.authnInstant(session)) } }),
};
