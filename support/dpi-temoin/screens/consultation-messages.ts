/** What a consultation tells beside the DMP's own answers. */
export const CONSULTATION_MESSAGES = {
  'motif-necessaire': { titre: 'Motif nécessaire.', texte: 'Le bris de glace ne s’ouvre qu’avec le motif de l’urgence : rien n’a été demandé au DMP.' },
  'rien-a-importer': { titre: 'Aucun document choisi.', texte: 'Cochez au moins un document de la liste : rien n’a été demandé au DMP.' },
  'copie-introuvable': { titre: 'Copie introuvable.', texte: 'Ce document n’est pas gardé au dossier, ou ne vous est pas ouvert.' },
} as const;
