import type { Mutant } from '../../mutant';

export const retourDeVisibiliteOffert: Mutant = {
  id: 'retour-de-visibilite-offert', port: 'screens', exigence: 'ex-3-3-1045', rule: 'ecran/retour-de-visibilite-non-offert',
  sentence: 'Le document rendu visible aux représentants légaux, l’écran offre de le leur cacher de nouveau.',
  change: (ports) => ({ ...ports, screens: { book: () => {
    const book = ports.screens.book();
    const { properties } = book.gestion;
    return { ...book, gestion: { ...book.gestion, properties: { ...properties, changes: { ...properties.changes, masquer: 'Cacher aux représentants légaux' } } } };
  } } }),
};
