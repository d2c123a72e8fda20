# language: fr

@REFDMP-6.4-recapitulatif
Fonctionnalité: Chaque professionnel reçoit le récapitulatif de ses accès au DMP
  Le professionnel reconnaît ses propres accès, et signale celui qu'il n'a pas fait. Le récapitulatif n'en oublie aucun et n'en
  montre pas d'autres.

  @positif @majeur
  Scénario: Deux professionnels au travail : chacun ne retrouve que ses accès, et tous
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et la patiente Pat-Quatre, dont l'INS est qualifiée et le DMP ouvert
    Et la patiente Pat-Cinq, dont l'INS est qualifiée et le DMP ouvert
    Quand le docteur Lozère, à un autre poste, consulte le DMP de la patiente Pat-Cinq avec ses deux facteurs
    Et que la docteure Aubrac, à son poste, consulte le DMP du patient Pat-Trois avec ses deux facteurs
    Et qu'elle consulte le DMP de la patiente Pat-Quatre
    Alors le récapitulatif remis à la docteure Aubrac porte ses accès au DMP, et eux seuls
