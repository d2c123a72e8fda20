import type { Mutant } from '../../mutant';

export const triParDateSansEffet: Mutant = {
  id: 'tri-par-date-sans-effet', port: 'dossierOrder', exigence: 'rem-cda-int-04', rule: 'ecran/dossier-trie',
  sentence: 'Trier par date laisse les documents dans l’ordre de leur arrivée au dossier.',
  change: (ports) => ({ ...ports, dossierOrder: { sorted: (lines, order) => ports.dossierOrder.sorted(lines, order === 'date' ? undefined : order) } }),
};
