# language: fr

@REFDMP-2.1-separee-ou-globale
Fonctionnalité: L'opposition arrête ce qu'elle vise, et rien d'autre
  Quand le logiciel tient à part l'opposition à la consultation et l'opposition à l'alimentation, l'une n'entraîne pas
  l'autre. Une cible qui déclare une seule opposition globale est dispensée de cette distinction.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac se connecte avec ses deux facteurs

  @positif @bloquant
  Scénario: Opposition à la consultation : l'existence du DMP se vérifie encore, et l'alimentation n'est pas refusée
    Quand elle enregistre l'opposition du patient à la consultation, exprimée sur le portail
    Et qu'elle vérifie l'existence du DMP du patient
    Alors la vérification d'existence, que le patient n'a pas refusée, est partie
    Et le dossier montre le droit de consultation avec sa date et son auteur
    Et le dossier montre le droit d'alimentation avec sa date et son auteur

  @positif @bloquant @sans-ecran
  Scénario: Opposition à la seule alimentation : la consultation part
    Quand elle enregistre l'opposition du patient à l'alimentation, exprimée par courrier
    Et qu'elle consulte le DMP du patient
    Alors la recherche, que le patient n'a pas refusée, est partie

  @positif @bloquant @sans-ecran
  Scénario: Opposition à la seule consultation : l'alimentation part
    Quand elle enregistre l'opposition du patient à la consultation, exprimée par téléphone
    Et qu'elle rédige et valide une lettre de liaison de sortie intitulée « Lettre de sortie »
    Alors l'alimentation, que le patient n'a pas refusée, est partie
