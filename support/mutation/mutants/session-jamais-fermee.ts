import type { Mutant } from '../mutant';

export const sessionJamaisFermee: Mutant = {
  id: 'session-jamais-fermee', port: 'sessions', exigence: 'rem-ssi-ie-38', rule: 'ecran/authentification-demandee',
  sentence: 'À la déconnexion, la session reste ouverte : la page du précédent utilisateur se rouvre sans lui.',
  change: (ports) => ({ ...ports, sessions: { ...ports.sessions, close: () => undefined } }),
};
