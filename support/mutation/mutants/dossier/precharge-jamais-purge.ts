import type { Mutant } from '../../mutant';

export const prechargementJamaisPurge: Mutant = {
  id: 'precharge-jamais-purge', port: 'temporaryDocuments', exigence: 'prechargement-purge', rule: 'precharge/efface-a-la-fin',
  sentence: 'Les documents préchargés ne sont jamais effacés.',
  change: (ports) => ({ ...ports, temporaryDocuments: { ...ports.temporaryDocuments, purge: () => undefined } }),
};
