import type { ErrorEntry } from '../error';

/** Causes of refusal about a record: its documents, what is fed into it, what is changed in it, misuse. */
export const DMP_DOSSIER_ERRORS = {
  // stage surveillance
  'DMP-MESUSAGE-BLOQUE': { trouve: 'Les accès de {qui} sont bloqués depuis le {depuis} : {motif}.', attendu: 'un usage sous les seuils de surveillance.', faire: 'Faire lever le blocage après examen.' },
  // stage droit-fonctionnel, by document
  'DMP-DOCUMENT-DROIT': { trouve: '« {action} » n’est pas ouvert à ce professionnel sur le document {document} ({motif}).', attendu: 'une action permise par la matrice des droits fonctionnels.', faire: 'Laisser agir qui en a le droit.' },
  // stage dossier
  'DMP-DOCUMENT-MATRICE': { trouve: 'Le type {type} du document {document} n’est pas ouvert à cette profession ({colonne}).', attendu: 'un type que la matrice d’habilitation ouvre.', faire: 'Respecter la matrice d’habilitation.' },
  'DMP-DOSSIER-DECES': { trouve: 'Le patient est décédé le {date}.', attendu: 'un patient vivant.', faire: 'Ne pas alimenter le DMP d’un patient décédé.' },
  'DMP-RESULTATS-TROP-NOMBREUX': { trouve: 'La recherche donne {nombre} documents.', attendu: 'au plus {maximum} documents complets.', faire: 'Restreindre la recherche ou demander les références.' },
  // TD2.1
  'DMP-DEPOT-PATIENT': { trouve: '{objet} est au patient {trouve}.', attendu: 'le patient du VIHF, {attendu}.', faire: 'Vérifier l’identité avant l’envoi.' },
  'DMP-DEPOT-DOUBLE': { trouve: 'L’identifiant {document} est déjà dans le registre.', attendu: 'un uniqueId neuf.', faire: 'Ne pas renvoyer un document déjà déposé ; remplacer par RPLC.' },
  'DMP-DEPOT-TYPE': { trouve: 'Le typeCode {type} du document {document} est inconnu du DMP.', attendu: 'un type du jeu de valeurs du DMP.', faire: 'Corriger le type du document.' },
  'DMP-DEPOT-CLASSE': { trouve: 'Le document {document} de type {type} est de classe {classe}.', attendu: 'la classe {attendu}.', faire: 'Accorder classCode et typeCode.' },
  'DMP-DEPOT-METADONNEE': { trouve: 'La métadonnée {champ} du document {document} manque ou est mal formée.', attendu: 'une métadonnée requise par le DMP.', faire: 'Compléter les métadonnées.' },
  'DMP-DEPOT-AUTEUR': { trouve: 'Aucune structure d’auteur du document {document} n’est celle du VIHF ({structure}).', attendu: 'une authorInstitution de la structure du VIHF ou de son entité juridique.', faire: 'Accorder les auteurs et le VIHF.' },
  'DMP-DEPOT-CONFIDENTIALITE': { trouve: 'Le document {document} porte {codes}.', attendu: '{attendu}.', faire: 'Corriger les codes de confidentialité.' },
  'DMP-DEPOT-EMPREINTE': { trouve: 'L’empreinte ou la taille annoncée du document {document} n’est pas celle de son contenu.', attendu: '{attendu}.', faire: 'Recalculer hash et size, ou les omettre.' },
  'DMP-DEPOT-CDA': { trouve: 'Le contenu du document {document} n’est pas un CDA lisible ({detail}).', attendu: 'un CDA R2.', faire: 'Contrôler le document avant l’envoi.' },
  'DMP-DEPOT-CDA-PATIENT': { trouve: 'L’en-tête du document {document} nomme le patient {trouve}.', attendu: 'le patient du VIHF, {attendu}.', faire: 'Ne pas envoyer le document d’un autre patient.' },
  'DMP-DEPOT-REMPLACE-INCONNU': { trouve: 'Le document à remplacer {cible} n’est pas dans le DMP de ce patient.', attendu: 'l’entryUUID d’un document présent.', faire: 'Reprendre l’entryUUID de la réponse TD3.1.' },
  'DMP-DEPOT-REMPLACE-OBSOLETE': { trouve: 'Le document à remplacer {cible} est déjà {statut}.', attendu: 'un document à jour.', faire: 'Remplacer la dernière version.' },
  'DMP-DEPOT-SIGNATURE': { trouve: 'La signature du lot {lot} n’est pas valable ({detail}).', attendu: 'une signature XAdES juste, du cachet d’une structure, sur le lot et tous ses documents.', faire: 'Corriger la signature du lot.' },
  'DMP-DEPOT-FINESS-JURIDIQUE': { trouve: 'Le document {document} n’est identifié que par un FINESS juridique ({finess}).', attendu: 'dès le {date}, le FINESS géographique du site émetteur.', faire: 'Porter le FINESS géographique dans les métadonnées.' },
  // TD3.3
  'DMP-GESTION-INCONNU': { trouve: 'Le document {document} à modifier n’est pas dans le DMP de ce patient.', attendu: 'un document présent.', faire: 'Relire la liste des documents.' },
  'DMP-GESTION-VERSION': { trouve: 'La modification du document {document} part de la version {trouve}.', attendu: 'la version {attendu}.', faire: 'Relire les métadonnées avant de les modifier.' },
  'DMP-GESTION-METADONNEE': { trouve: 'La modification du document {document} change {champ}.', attendu: 'un changement de confidentialité seul.', faire: 'Reprendre les autres métadonnées telles quelles.' },
  'DMP-GESTION-SANS-EFFET': { trouve: 'La modification du document {document} ne change rien.', attendu: 'un changement de confidentialité ou de statut.', faire: 'Ne pas envoyer de modification sans effet.' },
  'DMP-GESTION-IRREVERSIBLE': { trouve: 'Le document {document} redeviendrait {code}.', attendu: 'un document rendu visible le reste.', faire: 'Ne pas revenir sur une visibilité donnée.' },
  'DMP-GESTION-STATUT': { trouve: 'Le document {document} passerait de {origine} à {nouveau} ; il est {statut}.', attendu: 'supprimer, archiver ou désarchiver, depuis le statut présent.', faire: 'Relire le statut du document.' },
} as const satisfies Record<string, ErrorEntry>;
