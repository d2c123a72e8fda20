# language: fr

@ANNEXE-A3-professionnel
Fonctionnalité: Un professionnel bloqué lit la cause du refus, et les seuls documents qu'il a écrits
  Le patient choisit qui lit son DMP. À celui qu'il a bloqué, l'écran dit pourquoi rien ne vient, même quand un confrère
  vient de lire la liste ; l'auteur garde l'accès à ce qu'il a lui-même écrit.

  @negatif @bloquant @EX_GEN-1560 @REFDMP-2.2-matrice
  Scénario: Bloqué par le patient, l'auteur ne lit que les siens
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et le docteur Lozère a écrit l'un des documents du DMP du patient
    Et le patient a bloqué le docteur Lozère
    Et que la docteure Aubrac, avec ses deux facteurs, a pu consulter le DMP du patient
    Quand le docteur Lozère, à son poste, consulte le DMP du patient avec ses deux facteurs
    Alors l'écran lui dit que le DMP est bloqué
    Et l'écran ne lui montre aucun document que le DMP ne lui a pas rendu
    Quand il demande les seuls documents qu'il a écrits
    Alors l'écran montre exactement les documents que le DMP a rendus
