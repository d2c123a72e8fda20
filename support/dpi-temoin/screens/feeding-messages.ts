/** What a professional is told of a document that was to leave for the DMP. */
export const FEEDING_MESSAGES = {
  'document-enregistre': { titre: 'Document enregistré.', texte: 'Il reste à valider : un brouillon ne part pas au DMP.' },
  'document-envoye': { titre: 'Document envoyé au DMP.', texte: 'Le DMP en a accusé réception.' },
  'document-envoye-averti': { titre: 'Document envoyé, avec un avertissement du DMP.', texte: 'Le DMP l’a reçu ; il dit ce qui sera refusé.' },
  'document-valide': { titre: 'Document validé.', texte: 'Il reste au dossier : rien ne l’envoie de lui-même au DMP.' },
  'document-retenu': { titre: 'Document retenu.', texte: 'Il ne part pas au DMP tant que vous le retenez.' },
  'document-libere': { titre: 'Document libéré.', texte: 'Il n’est plus retenu.' },
  'document-en-attente': { titre: 'Document en attente d’envoi.', texte: 'Le DMP n’a pas pu le recevoir : il partira de lui-même dès que ce sera possible.' },
  'document-local': { titre: 'Document gardé au dossier.', texte: 'Un document de ce type n’a pas vocation à aller au DMP.' },
  'document-vide': { titre: 'Document vide.', texte: 'Un document sans contenu ne part pas au DMP.' },
  'document-inchange': { titre: 'Document déjà envoyé.', texte: 'Le DMP a déjà reçu ce document, qui n’a pas changé depuis : il n’est pas envoyé de nouveau.' },
  'patient-decede': { titre: 'Patient décédé.', texte: 'Le DMP d’un patient décédé n’est plus alimenté : le document reste au dossier.' },
  'ins-non-qualifiee-alimentation': { titre: 'INS non qualifiée.', texte: 'Un document ne part au DMP que si l’identité nationale de santé du patient est qualifiée : le document reste au dossier.' },
} as const;
