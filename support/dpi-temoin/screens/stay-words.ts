/** Words of the planned stays and of what is preloaded for them. `{…}` are filled in. */
export interface StayWords {
  title: string; begins: string; nature: string; responsable: string; plan: string; planned: string; outcome: string; temporaryTitle: string; temporaryHint: string; caption: string; columns: readonly string[];
  open: string; keep: string; openTitle: string; paths: { plan: string; open: string; keep: string };
}

export const FRENCH_STAYS: StayWords = {
  title: 'Séjours programmés', begins: 'Début du séjour prévu', nature: 'Nature du séjour', responsable: 'Responsable de la prise en charge', plan: 'Programmer le séjour', planned: 'Séjour prévu le {date}, sous la responsabilité de {responsable}', outcome: '{sejour} ; préchargement : {issue}',
  temporaryTitle: 'Documents préchargés', temporaryHint: 'Reçus du DMP pour préparer le séjour, pour vous seul ; ceux que vous ne gardez pas sont effacés à la fin de la prise en charge.',
  caption: 'Documents préchargés pour {patient}', columns: ['Titre', 'Type', 'Auteur', 'Reçu le', 'Gestes'], open: 'Lire « {titre} », préchargé', keep: 'Garder « {titre} » au dossier', openTitle: 'Préchargé : {titre}',
  paths: { plan: '/patients/:id/sejours', open: '/patients/:id/precharges/:ref', keep: '/patients/:id/precharges' },
};
