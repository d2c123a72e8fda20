import type { Mutant } from '../../mutant';

export const tousParaissentEnvoyes: Mutant = {
  id: 'tous-paraissent-envoyes', port: 'screens', exigence: 'parcours-envois-reperes', rule: 'alimentation/marque',
  sentence: 'Tous les documents du dossier portent la marque d’un envoi au DMP.',
  change: (ports) => {
    const book = ports.screens.book();
    const { envoye } = book.feeding.states;
    return { ...ports, screens: { book: () => ({ ...book, feeding: { ...book.feeding, states: { brouillon: envoye, local: envoye, 'a-envoyer': envoye, retenu: envoye, 'en-attente': envoye, envoye, ecarte: envoye } } }) } };
  },
};
