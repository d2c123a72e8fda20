import type { Mutant } from '../mutant';

export const etatDAvantLaDeclaration: Mutant = {
  id: 'etat-d-avant-la-declaration', port: 'sessions', exigence: 'cnda-0-2-100', rule: 'ecran/etat-du-dmp',
  sentence: 'Le dossier garde l’état lu avant que l’autorisation soit déclarée.',
  change: (ports) => ({ ...ports, sessions: { ...ports.sessions, keep: (id, key, value) => {
    if (!key.startsWith('statut:') || ports.sessions.kept(id, key) === undefined) ports.sessions.keep(id, key, value);
  } } }),
};
