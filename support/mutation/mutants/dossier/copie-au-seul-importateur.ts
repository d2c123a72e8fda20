import type { Mutant } from '../../mutant';

export const copieAuSeulImportateur: Mutant = {
  id: 'copie-au-seul-importateur', port: 'localAccess', exigence: 'copie-au-regime-local', rule: 'import/regime-local',
  sentence: 'La copie importée ne s’ouvre qu’à qui l’a importée, comme si elle suivait encore les droits du DMP.',
  change: (ports) => ({ ...ports, localAccess: { mayRead: (asked) => ports.localAccess.mayRead(asked) && (asked.copy === undefined || asked.copy.by === asked.login) } }),
};
