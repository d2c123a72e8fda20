/** What the patient's rights stop, and what was just recorded of them. */
export const RIGHTS_MESSAGES = {
  'opposition-consultation': { titre: 'Le patient s’oppose à la consultation de son DMP.', texte: 'Aucun document n’a été demandé au DMP. Le patient peut changer d’avis à tout moment : sa décision s’enregistre dans ses droits.' },
  'opposition-alimentation': { titre: 'Le patient s’oppose à l’alimentation de son DMP.', texte: 'Aucun document n’est envoyé au DMP. Le patient peut changer d’avis à tout moment : sa décision s’enregistre dans ses droits.' },
  'information-patient': { titre: 'Non-opposition du patient non recueillie.', texte: 'Le patient doit avoir été informé et avoir pu s’opposer : par un échange direct, ou, après un envoi, quand il reprend contact ou que sa prise en charge débute. Aucun document n’a été demandé au DMP.' },
  'hors-equipe': { titre: 'Consentement du patient nécessaire.', texte: 'Vous n’appartenez pas à l’équipe de soins de ce patient : son consentement exprès doit être recueilli avant que vous consultiez son DMP.' },
  'sous-responsabilite': { titre: 'Consultation du DMP réservée à l’équipe de soins.', texte: 'Vous exercez sous la responsabilité d’un professionnel : vous pouvez préparer l’alimentation du DMP, pas le consulter.' },
  'sans-permission': { titre: 'Compte non habilité à consulter le DMP.', texte: 'Votre établissement ne vous a pas donné cette habilitation, ou vous l’a retirée. Adressez-vous à la personne chargée des comptes.' },
  'prise-en-charge-terminee': { titre: 'Prise en charge terminée.', texte: 'Le DMP se consulte pour un patient pris en charge : aucun séjour n’est en cours ni prévu.' },
  'droits-enregistres': { titre: 'Enregistré.', texte: 'Les droits du patient sont à jour.' },
  'case-non-cochee': { titre: 'Rien n’a été enregistré.', texte: 'La case doit être cochée par le patient, ou à sa demande.' },
} as const;
