/** Words and addresses of the secret connection and of a document's properties. `{…}` are filled in. */
export interface GestionWords {
  paths: { secret: string; secretEnd: string };
  secret: { title: string; intro: string; active: string; button: string; leave: string };
}

export const FRENCH_GESTION: GestionWords = {
  paths: { secret: '/patients/:id/connexion-secrete', secretEnd: '/patients/:id/connexion-secrete/fin' },
  secret: {
    title: 'Connexion secrète', intro: 'À la demande du patient mineur : ses représentants légaux ne sauront rien de cet accès ni des documents déposés.',
    active: 'Connexion secrète en cours pour ce patient.', button: 'Ouvrir une connexion secrète', leave: 'Revenir à une connexion ordinaire',
  },
};
