import type { DocumentChange } from '../gestion/model';

/** Words and addresses of the secret connection and of a document's properties. `{…}` are filled in. */
export interface GestionWords {
  paths: { secret: string; secretEnd: string; properties: string; request: string; change: string };
  secret: { title: string; intro: string; active: string; button: string; leave: string };
  properties: {
    link: string; title: string; state: string; noState: string; status: string; statuses: Record<'approved' | 'archived', string>; changesTitle: string; changes: Record<DocumentChange, string>;
    requestTitle: string; requestIntro: string; requestButton: string; requested: string;
    confirmTitle: string; confirmText: Record<'supprimer' | 'montrer-au-patient' | 'montrer-aux-representants', string>; confirm: string; cancel: string; silence: string;
  };
}

export const FRENCH_GESTION: GestionWords = {
  paths: {
    secret: '/patients/:id/connexion-secrete', secretEnd: '/patients/:id/connexion-secrete/fin',
    properties: '/patients/:id/dmp/proprietes', request: '/patients/:id/dmp/proprietes/demande', change: '/patients/:id/dmp/proprietes/changement',
  },
  secret: {
    title: 'Connexion secrète', intro: 'À la demande du patient mineur : ses représentants légaux ne sauront rien de cet accès ni des documents déposés.',
    active: 'Connexion secrète en cours pour ce patient.', button: 'Ouvrir une connexion secrète', leave: 'Revenir à une connexion ordinaire',
  },
  properties: {
    link: 'Propriétés de « {titre} »', title: 'Propriétés du document : {titre}', state: 'Visibilité', noState: 'Visible de tous ceux qui y ont droit', status: 'Statut', statuses: { approved: 'En vigueur', archived: 'Archivé' },
    changesTitle: 'Modifier',
    changes: {
      masquer: 'Masquer aux professionnels', demasquer: 'Démasquer aux professionnels', archiver: 'Archiver', desarchiver: 'Sortir des archives',
      'montrer-au-patient': 'Rendre visible au patient', 'montrer-aux-representants': 'Rendre visible aux représentants légaux', supprimer: 'Supprimer du DMP',
    },
    requestTitle: 'Demande du patient', requestIntro: 'Un document ne se masque aux autres professionnels qu’à la demande du patient qui ne peut le faire lui-même.',
    requestButton: 'Le patient demande de masquer ce document', requested: 'Demande du patient de masquer ce document, enregistrée le {date} par {auteur}.',
    confirmTitle: 'Confirmation',
    confirmText: {
      supprimer: 'Supprimer « {titre} » du DMP est irréversible : le document disparaîtra pour le patient et pour tous les professionnels.',
      'montrer-au-patient': 'Rendre « {titre} » visible au patient est irréversible.',
      'montrer-aux-representants': 'Rendre « {titre} » visible aux représentants légaux est irréversible : il ne pourra plus leur être caché.',
    },
    confirm: 'Confirmer', cancel: 'Annuler', silence: 'Ne plus me demander cette confirmation',
  },
};
