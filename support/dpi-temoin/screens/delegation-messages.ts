/** What stops a login by a provider. */
export const DELEGATION_MESSAGES = {
  'delegation-refusee': { titre: 'Authentification déléguée refusée.', texte: 'La réponse du fournisseur d’identité n’est pas celle attendue : aucune session n’est ouverte. Recommencez ; si l’erreur demeure, prévenez votre service informatique.' },
  'delegation-inconnue': { titre: 'Aucun compte pour cette identité.', texte: 'Le fournisseur d’identité vous a identifié, mais aucun compte de ce logiciel ne porte votre numéro RPPS.' },
  'delegation-indisponible': { titre: 'Fournisseur d’identité indisponible.', texte: 'Le fournisseur d’identité ne répond pas. Connectez-vous par mot de passe, ou recommencez plus tard.' },
} as const;
