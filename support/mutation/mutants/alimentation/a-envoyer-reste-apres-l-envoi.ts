import type { Mutant } from '../../mutant';

export const aEnvoyerResteApresLEnvoi: Mutant = {
  id: 'a-envoyer-reste-apres-l-envoi', port: 'screens', exigence: 'ex-2-1-1190', rule: 'alimentation/marque',
  sentence: 'Un document reçu par le DMP reste repéré comme à envoyer.',
  change: (ports) => {
    const book = ports.screens.book();
    return { ...ports, screens: { book: () => ({ ...book, feeding: { ...book.feeding, states: { ...book.feeding.states, envoye: `${book.feeding.states.envoye}, à envoyer au DMP` } } }) } };
  },
};
