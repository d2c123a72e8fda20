/** What a consultation tells beside the DMP's own answers. */
export const CONSULTATION_MESSAGES = {
  'motif-necessaire': { titre: 'Motif nécessaire.', texte: 'Le bris de glace ne s’ouvre qu’avec le motif de l’urgence : rien n’a été demandé au DMP.' },
  'rien-a-importer': { titre: 'Aucun document choisi.', texte: 'Cochez au moins un document de la liste : rien n’a été demandé au DMP.' },
  'sejour-programme': { titre: 'Séjour programmé.', texte: 'Les documents nécessaires seront préchargés la veille, si le patient ne s’y oppose pas.' },
  'document-garde': { titre: 'Document gardé au dossier.', texte: 'Il restera au dossier après la fin de la prise en charge.' },
  'sejour-incomplet': { titre: 'Séjour non programmé.', texte: 'Indiquez le jour du début et le responsable de la prise en charge.' },
  'copie-introuvable': { titre: 'Copie introuvable.', texte: 'Ce document n’est pas gardé au dossier, ou ne vous est pas ouvert.' },
} as const;
