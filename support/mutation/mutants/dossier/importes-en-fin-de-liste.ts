import type { Mutant } from '../../mutant';

export const importesEnFinDeListe: Mutant = {
  id: 'importes-en-fin-de-liste', port: 'dossierOrder', exigence: 'rem-cda-int-04', rule: 'ecran/dossier-trie',
  sentence: 'Le tri laisse les documents importés en fin de liste, après ceux écrits ici.',
  change: (ports) => ({ ...ports, dossierOrder: { sorted: (lines, order) => {
    const sorted = ports.dossierOrder.sorted(lines, order);
    return [...sorted.filter(({ origin }) => origin === undefined), ...sorted.filter(({ origin }) => origin !== undefined)];
  } } }),
};
