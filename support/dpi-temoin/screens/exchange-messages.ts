/** What the exchange with the DMP tells beside its answers. */
export const EXCHANGE_MESSAGES = {
  'matricule-faux': { titre: 'Matricule non enregistré.', texte: 'Un matricule INS a quinze caractères, dont une clé de contrôle : celui-ci est faux.' },
} as const;
