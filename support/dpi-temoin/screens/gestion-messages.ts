/** What the management of the person's own documents, and the secret connection, tell. */
export const GESTION_MESSAGES = {
  'secrete-non-offerte': { titre: 'Connexion secrète non proposée.', texte: 'Elle n’existe que pour un patient mineur : rien n’a été demandé au DMP.' },
} as const;
