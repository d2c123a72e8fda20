import type { Mutant } from '../../mutant';

export const prechargementAuRppsDUnRole: Mutant = {
  id: 'prechargement-au-rpps-d-un-role', port: 'rppsSource', exigence: 'rpps-du-responsable-a-defaut', rule: 'precharge/au-nom-du-responsable',
  sentence: 'Le préchargement part sous le RPPS du service informatique, celui d’aucun responsable.',
  change: (ports) => ({ ...ports, rppsSource: { rpps: (account, session) => (session.poste === 'prechargement' ? '10009999998' : ports.rppsSource.rpps(account, session)) } }),
};
