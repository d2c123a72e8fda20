/** What the management of the person's own documents, and the secret connection, tell. */
export const GESTION_MESSAGES = {
  'secrete-non-offerte': { titre: 'Connexion secrète non proposée.', texte: 'Elle n’existe que pour un patient mineur : rien n’a été demandé au DMP.' },
  'document-d-un-autre': { titre: 'Document d’un autre auteur.', texte: 'Seul l’auteur d’un document en change les propriétés.' },
  'changement-non-offert': { titre: 'Changement impossible.', texte: 'Ce document n’est plus dans l’état affiché : ouvrez de nouveau ses propriétés.' },
  'demande-du-patient': { titre: 'Demande du patient nécessaire.', texte: 'Enregistrez d’abord la demande du patient : sans elle, rien n’est masqué aux professionnels.' },
  'visibilite-enregistree': { titre: 'Visibilité enregistrée.', texte: 'Elle partira avec le document.' },
  'visibilite-non-offerte': { titre: 'Visibilité non permise.', texte: 'Les paramètres du DMP ou l’âge du patient ne permettent pas ce choix : rien n’est changé.' },
  'annonce-faite': { titre: 'Annonce enregistrée.', texte: 'Le document est maintenant visible par le patient.' },
  'document-modifie': { titre: 'Document modifié.', texte: 'Le DMP a enregistré le changement.' },
  'document-supprime': { titre: 'Document supprimé.', texte: 'Le DMP ne le montre plus à personne.' },
} as const;
