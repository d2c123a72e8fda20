/** Words of what the record announces without a click. `{…}` are filled in. */
export interface NewsWords {
  title: string; waiting: string; total: string; one: string; none: string; unknown: string; caption: string; columns: readonly string[]; lastFeeding: string; neverFed: string;
  noticeCaption: string; noticeColumns: readonly string[]; newer: string; withdrawn: string; take: string; remove: string; paths: { take: string; remove: string };
}

export const FRENCH_NEWS: NewsWords = {
  title: 'Nouveautés du DMP', waiting: 'Le DMP est interrogé ; vous pouvez continuer.', total: '{nombre} nouveaux documents d’autres structures, depuis votre venue du {date}', one: '1 nouveau document d’une autre structure, depuis votre venue du {date}',
  none: 'Aucun nouveau document d’une autre structure, depuis votre venue du {date}', unknown: 'Nouveautés non vérifiées : {motif}', caption: 'Nouveautés par type', columns: ['Type', 'Nombre'],
  lastFeeding: 'Dernière alimentation le {date} : {natures}', neverFed: 'Aucune alimentation depuis deux ans',
  noticeCaption: 'Copies à revoir', noticeColumns: ['Titre', 'Avis', 'Geste'], newer: 'Une version plus récente est au DMP.', withdrawn: 'Ce document a été retiré du DMP.',
  take: 'Prendre la nouvelle version de « {titre} »', remove: 'Supprimer la copie « {titre} »', paths: { take: '/patients/:id/copies/nouvelle-version', remove: '/patients/:id/copies/suppression' },
};
