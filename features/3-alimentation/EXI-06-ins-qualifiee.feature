# language: fr

@EXI-v1-06 @EXI-v0-06
Fonctionnalité: Seule une identité qualifiée alimente le DMP
  Chaque statut de l'INS est présenté au même geste : rien ne part tant que l'identité n'est pas qualifiée.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées

  @negatif @bloquant @sans-ecran
  Plan du scénario: Une identité <statut> n'alimente pas ; qualifiée, elle alimente
    Étant donné la patiente Pat-Quatre, dont l'identité est encore <statut>
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle rédige et valide un compte rendu de consultation intitulé « Consultation de suivi »
    Et que l'INS de la patiente Pat-Quatre est récupérée et qualifiée par le téléservice national
    Et qu'elle rédige et valide une lettre de liaison de sortie intitulée « Lettre de sortie »
    Alors seuls les documents qui pouvaient partir sont partis, une seule fois

    Exemples:
      | statut     |
      | provisoire |
      | récupérée  |
      | validée    |
