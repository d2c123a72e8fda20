import type { Mutant } from '../mutant';

export const tracesAEffacerALEcran: Mutant = {
  id: 'traces-a-effacer-a-l-ecran', port: 'screens', exigence: 'traces-protegees', rule: 'ecran/traces-sans-correction',
  sentence: 'L’écran des traces offre d’effacer celles que le filtre retient.',
  change: (ports) => ({ ...ports, screens: { book: () => {
    const book = ports.screens.book();
    return { ...book, texts: { ...book.texts, filterButton: 'Effacer les traces retenues' } };
  } } }),
};
