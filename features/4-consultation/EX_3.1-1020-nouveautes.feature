# language: fr

@EX_3.1-1020
Fonctionnalité: Le professionnel cherche ce qui est arrivé depuis sa dernière venue
  Un document peut arriver longtemps après avoir été écrit : la recherche suit sa date de dépôt, et part de la dernière venue de
  ce professionnel, pas de celle d'un confrère.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @majeur @sans-ecran
  Scénario: Un document ancien, déposé depuis, est rendu seul ; la venue suivante repart de celle-ci
    Quand la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle consulte le DMP du patient
    Et que 2 jours passent
    Étant donné que le DMP du patient contient aussi un document ancien qu'un confrère vient de déposer
    Quand le docteur Lozère, à son poste, consulte le DMP du patient avec ses deux facteurs
    Et que 1 jours passent
    Et que la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle cherche ce qui est arrivé depuis sa dernière venue
    Et qu'elle cherche ce qui est arrivé depuis sa dernière venue
    Alors la recherche part de sa dernière venue, et ne rend que ce qui est arrivé depuis
