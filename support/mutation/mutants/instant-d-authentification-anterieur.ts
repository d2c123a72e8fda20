import type { Mutant } from '../mutant';

const ONE_HOUR = 3_600_000;

export const instantDAuthentificationAnterieur: Mutant = {
  id: 'instant-d-authentification-anterieur', port: 'method', exigence: 'air-deux-facteurs', rule: 'air/deux-facteurs-avant-l-appel',
  sentence: 'Le jeton date l’authentification d’avant que le professionnel ait présenté ses deux facteurs.',
  change: (ports) => ({ ...ports, method: { ...ports.method, authnInstant: (session) => new Date(Date.parse(ports.method.authnInstant(session)) - ONE_HOUR).toISOString() } }),
};
