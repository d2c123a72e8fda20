# language: fr

@REFDMP-4.1-exclusions
Fonctionnalité: Ce qui ne doit pas partir reste au dossier, et l'écran dit pourquoi
  Un patient décédé ou opposé, une identité non qualifiée, un document déjà reçu : rien ne part, à côté d'un envoi permis.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle rédige et valide un compte rendu de consultation intitulé « Consultation de suivi »

  @negatif @bloquant
  Plan du scénario: Rien ne part pour une patiente <situation>
    Étant donné la patiente Pat-Quatre, <situation>
    Quand elle rédige et valide une lettre de liaison de sortie intitulée « Lettre de sortie »
    Alors seuls les documents qui pouvaient partir sont partis, une seule fois
    Et l'écran explique <raison>, et le document reste au dossier

    Exemples:
      | situation                                | raison                                      |
      | décédée la veille                        | que le patient est décédé                   |
      | qui s'oppose à l'alimentation de son DMP | que le patient s'oppose à l'alimentation    |
      | dont l'identité est encore récupérée     | que l'identité n'est pas qualifiée          |

  @negatif @majeur
  Scénario: Un document déjà reçu ne repart pas
    Quand elle valide de nouveau « Consultation de suivi », sans rien y changer
    Alors seuls les documents qui pouvaient partir sont partis, une seule fois
    Et l'écran explique que le DMP a déjà reçu ce document, et le document reste au dossier

  @negatif @bloquant @sans-ecran
  Scénario: L'opposition enregistrée pendant que l'envoi attend l'arrête
    Étant donné que le service du DMP est en maintenance pour 1 appel
    Quand elle rédige et valide une lettre de liaison de sortie intitulée « Lettre de sortie »
    Et qu'elle enregistre l'opposition du patient à l'alimentation, exprimée par téléphone
    Et que 11 minutes passent
    Alors seuls les documents qui pouvaient partir sont partis, une seule fois
