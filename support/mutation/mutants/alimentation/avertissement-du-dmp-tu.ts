import type { Mutant } from '../../mutant';

export const avertissementDuDmpTu: Mutant = {
  id: 'avertissement-du-dmp-tu', port: 'screens', exigence: 'comite-finess-geographique-du-document', rule: 'alimentation/avertissement-dit',
  scenario: 'COMITE2026-09-finess-geographique/avant-la-date-du-refus-le-document-part-et-l-ecran-dit-l-avertissement-du-dmp',
  sentence: 'Un document accepté avec un avertissement du DMP passe pour envoyé sans réserve.',
  change: (ports) => {
    const book = ports.screens.book();
    const sent = book.messages['document-envoye'];
    return { ...ports, screens: { book: () => ({ ...book, messages: { ...book.messages, 'document-envoye-averti': sent, 'finess-geographique-manquant': sent } }) } };
  },
};
