import type { Mutant } from '../mutant';

export const oppositionNonExpliquee: Mutant = {
  id: 'opposition-non-expliquee', port: 'screens', exigence: 'opposition-tracee-et-bloquante', rule: 'ecran/droit-oppose-dit',
  sentence: 'La demande est arrêtée, et l’écran ne dit pas que le patient s’y oppose.',
  change: (ports) => ({ ...ports, screens: { book: () => {
    const book = ports.screens.book();
    return { ...book, messages: { ...book.messages, 'opposition-consultation': book.messages.indisponible } };
  } } }),
};
