import type { FeedState, Kind } from '../alimentation/model';

/** Words of the documents written here, and of where each stands towards the DMP. `{…}` are filled in. */
export interface FeedingWords {
  section: string; none: string; manage: string; pageTitle: string; caption: string; columns: readonly string[];
  kinds: Record<Kind, string>; states: Record<FeedState, string>; sentAt: string; why: string;
  writeTitle: string; title: string; kind: string; actAt: string; actHint: string; text: string; save: string;
  validate: string; hold: string; release: string; send: string; rewrite: string; rewriteTitle: string;
  historyTitle: string; historyHelp: string; unit: string; perHour: string; historyButton: string; historyDone: string;
}

export const FRENCH_FEEDING: FeedingWords = {
  section: 'Documents rédigés ici', none: 'Aucun document n’a été rédigé pour ce patient.', manage: 'Rédiger et envoyer des documents', pageTitle: 'Documents rédigés pour {patient}', caption: 'Documents rédigés pour {patient}',
  columns: ['Titre', 'Type', 'Date de l’acte', 'Auteur', 'DMP', 'Gestes'],
  kinds: {
    'lettre-de-liaison': 'Lettre de liaison à la sortie', consultation: 'Compte rendu de consultation', operatoire: 'Compte rendu opératoire', urgences: 'Compte rendu de passage aux urgences',
    biologie: 'Compte rendu d’examens de biologie', 'note-de-travail': 'Note de travail',
  },
  states: { brouillon: 'Brouillon, à envoyer au DMP', local: 'Reste au dossier', 'a-envoyer': 'À envoyer au DMP', retenu: 'Retenu', 'en-attente': 'En attente du DMP', envoye: 'Envoyé au DMP', ecarte: 'Écarté du DMP' },
  sentAt: '{etat} le {date}', why: '{etat} : {raison}',
  writeTitle: 'Rédiger un document', title: 'Titre du document', kind: 'Type de document', actAt: 'Date et heure de l’acte', actHint: 'Vide : maintenant. Heure de Paris.', text: 'Contenu', save: 'Enregistrer le document',
  validate: 'Valider « {titre} »', hold: 'Retenir « {titre} »', release: 'Ne plus retenir « {titre} »', send: 'Envoyer « {titre} » au DMP', rewrite: 'Modifier « {titre} »', rewriteTitle: 'Modifier « {titre} »',
  historyTitle: 'Alimenter le DMP avec l’historique', historyHelp: 'Les documents déjà envoyés, les patients décédés, les INS non qualifiées et les oppositions sont laissés de côté.',
  unit: 'Unité de soins', perHour: 'Documents par heure, au plus', historyButton: 'Alimenter l’historique', historyDone: 'Documents qui partent ou partiront : {prevus} ; laissés de côté : {ecartes}.',
};
