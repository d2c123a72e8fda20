import type { Mutant } from '../../mutant';

export const envoiReussiDitDejaFait: Mutant = {
  id: 'envoi-reussi-dit-deja-fait', port: 'screens', exigence: 'ex-gen-1140', rule: 'ecran/rien-d-annonce',
  scenario: 'REFDMP-4.1-marquage/un-document-se-repere-avant-l-envoi-et-porte-la-marque-apres-l-accuse',
  sentence: 'Un premier envoi réussi s’annonce comme un envoi déjà fait : l’avertissement, montré à tort, ne dit plus rien.',
  change: (ports) => {
    const book = ports.screens.book();
    return { ...ports, screens: { book: () => ({ ...book, messages: { ...book.messages, 'document-envoye': book.messages['document-inchange'] } }) } };
  },
};
