import type { DocumentChange } from '../gestion/model';
import type { VisibilityChoice } from '../gestion/visibility';

/** Words and addresses of the secret connection and of a document's properties. `{…}` are filled in. */
export interface GestionWords {
  paths: { secret: string; secretEnd: string; properties: string; request: string; change: string; visibility: string; announce: string };
  /** The search of what arrived since. */
  news: string;
  secret: { title: string; intro: string; active: string; button: string; leave: string };
  visibility: { link: string; title: string; label: string; choices: Record<VisibilityChoice, string>; representatives: string; representativesChoices: Record<'non' | 'oui', string>; save: string; announce: string; reminder: string };
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
    visibility: '/patients/:id/documents/:document/visibilite', announce: '/patients/:id/documents/:document/annonce',
  },
  news: 'Voir ce qui est arrivé depuis ma dernière venue',
  secret: {
    title: 'Connexion secrète', intro: 'À la demande du patient mineur : ses représentants légaux ne sauront rien de cet accès ni des documents déposés.',
    active: 'Connexion secrète en cours pour ce patient.', button: 'Ouvrir une connexion secrète', leave: 'Revenir à une connexion ordinaire',
  },
  visibility: {
    link: 'Choisir qui verra « {titre} »', title: 'Visibilité de « {titre} »', label: 'À son arrivée au DMP',
    choices: {
      tous: 'Visible de tous ceux qui y ont droit', 'masque-ps': 'Masqué aux professionnels, à la demande du patient', 'invisible-patient': 'Non visible par le patient avant la consultation d’annonce',
      cumul: 'Masqué aux professionnels à la demande du patient, et non visible par lui avant l’annonce',
    },
    representatives: 'Représentants légaux', representativesChoices: { non: 'Visible par eux', oui: 'Non visible par eux' }, save: 'Enregistrer la visibilité', announce: 'Consultation d’annonce faite pour « {titre} »',
    reminder: 'Rappel : « {titre} » est caché au patient depuis plus d’un mois sans consultation d’annonce. Faites-la, puis rendez le document visible.',
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
