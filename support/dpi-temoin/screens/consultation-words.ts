import type { ActiveFilter, DocumentSign, OpeningAlert, SearchedFor } from '../consultation/model';

/** Words of the search, of its list and of what opens from it. `{…}` are filled in. */
export interface ConsultationWords {
  withOld: string; filtersTitle: string; filters: Record<ActiveFilter, string>; signs: Record<DocumentSign, string>; alerts: Record<OpeningAlert, string>; patientDocument: string;
  search: { title: string; intro: string; type: string; anyType: string; since: string; author: string; button: string; shown: string; criteria: Record<keyof SearchedFor, string>; remove: string };
  lot: { button: string; title: string; none: string; elsewhere: string; back: string; columns: { titre: string; type: string; date: string; auteur: string; ouvrir: string } };
  print: { link: string; title: string; caption: string; state: string; hint: string };
  emergency: { title: string; intro: string; motif: string; button: string; leave: string; banner: string };
}

export const FRENCH_CONSULTATION: ConsultationWords = {
  withOld: 'Inclure les documents de plus de deux ans', filtersTitle: 'Filtres de la recherche',
  filters: { 'en-vigueur': 'Documents en vigueur seulement', archives: 'Archivés compris', obsoletes: 'Obsolètes compris', recents: 'Créés depuis deux ans' },
  signs: {
    'masque-ps': 'Masqué aux professionnels', 'invisible-patient': 'Non visible par le patient', 'invisible-representants': 'Non visible par les représentants légaux',
    archive: 'Archivé', obsolete: 'Obsolète',
  },
  alerts: {
    'invisible-patient': 'Attention : ce document n’est pas visible par le patient.',
    'invisible-representants': 'Attention : ce document n’est pas visible par les représentants légaux du patient.',
  },
  patientDocument: 'déposé par le patient',
  search: {
    title: 'Recherche précise', intro: 'Chaque critère rempli est demandé au DMP ; les documents montrés répondent à tous.', type: 'Type de document', anyType: 'Tous les types',
    since: 'Créés depuis le', author: 'Nom d’un auteur', button: 'Rechercher', shown: 'Critères de la recherche',
    criteria: { type: 'Type : {valeur}', depuis: 'Créés depuis le {valeur}', auteur: 'Auteur : {valeur}' }, remove: 'Retirer « {critere} »',
  },
  lot: {
    button: 'Documents du même lot', title: 'Déposés avec « {titre} »', none: 'Aucun autre document n’a été déposé avec celui-ci.', elsewhere: 'Hors de la liste : élargissez la recherche', back: 'Revenir à la liste',
    columns: { titre: 'Titre', type: 'Type', date: 'Date', auteur: 'Auteur', ouvrir: 'Ouvrir' },
  },
  print: {
    link: 'Imprimer la liste', title: 'Liste à imprimer : DMP de {patient}', caption: 'Documents imprimés du DMP de {patient}', state: 'État',
    hint: 'Imprimez cette page depuis votre navigateur : seuls le titre et le tableau vont sur le papier.',
  },
  emergency: {
    title: 'Urgence', intro: 'En cas d’urgence seulement : le DMP enregistre cet accès et le patient en est informé.', motif: 'Motif de l’urgence', button: 'Consulter en bris de glace',
    leave: 'Revenir à l’accès normal', banner: 'Accès en bris de glace au DMP de {patients}',
  },
};
