# language: fr

@EX_GEN-1060
Fonctionnalité: Le déclenchement de l'envoi est clair et réglable
  Valider envoie ; retenir garde. Un document que le DMP a déjà reçu, et qui n'a pas changé, ne repart pas.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique

  @positif @majeur @sans-ecran
  Scénario: Le document validé part, le document retenu reste, le document inchangé ne repart pas
    Quand elle rédige et valide un compte rendu de consultation intitulé « Consultation de suivi »
    Et qu'elle rédige une lettre de liaison de sortie intitulée « Lettre à relire »
    Et qu'elle retient « Lettre à relire »
    Et qu'elle valide « Lettre à relire »
    Et qu'elle valide de nouveau « Consultation de suivi », sans rien y changer
    Alors chaque document destiné au DMP y est arrivé, et aucun autre
    Et seuls les documents qui pouvaient partir sont partis, une seule fois
