import type { Mutant } from '../mutant';

export const fermeEtAbsentConfondus: Mutant = {
  id: 'ferme-et-absent-confondus', port: 'screens', exigence: 'rem-dmp-ux-12', rule: 'ecran/etat-du-dmp',
  sentence: 'Un DMP fermé et un DMP absent portent la même mention.',
  change: (ports) => ({ ...ports, screens: { book: () => { const book = ports.screens.book(); return { ...book, recordStates: { ...book.recordStates, closed: book.recordStates.absent } }; } } }),
};
