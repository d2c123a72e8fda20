import type { DossierOrder } from '../imports/ports';

/** Words of the import and of the local copies. `{…}` are filled in. */
export interface ImportWords {
  title: string; legend: string; choose: string; button: string; caption: string; columns: readonly string[]; origin: string;
  coded: string; sort: Record<DossierOrder, string>; sortTitle: string; open: string; copyTitle: string; copyHint: string; closed: string;
}

export const FRENCH_IMPORTS: ImportWords = {
  title: 'Importer dans le dossier', legend: 'Documents utiles à la prise en charge', choose: 'Importer « {titre} »', button: 'Importer les documents choisis',
  caption: 'Documents du dossier de {patient}', columns: ['Titre', 'Classement', 'Origine', 'Auteur', 'Créé le', 'Reçu le', 'Référence', 'Lecture'], origin: 'DMP',
  coded: '{type} ({code})', sort: { type: 'Trier par type', date: 'Trier par date de création' }, sortTitle: 'Ordre des documents', open: 'Ouvrir la copie « {titre} »',
  copyTitle: 'Copie : {titre}', copyHint: 'Copie gardée au dossier, reçue du DMP le {date}.', closed: 'Les documents de ce dossier sont réservés à l’équipe de soins.',
};
