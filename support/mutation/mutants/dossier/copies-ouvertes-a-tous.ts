import type { Mutant } from '../../mutant';

export const copiesOuvertesATous: Mutant = {
  id: 'copies-ouvertes-a-tous', port: 'localAccess', exigence: 'copie-au-regime-local', rule: 'import/regime-local',
  sentence: 'La copie importée s’ouvre à qui n’a pas accès aux documents du dossier.',
  change: (ports) => ({ ...ports, localAccess: { mayRead: () => true } }),
};
