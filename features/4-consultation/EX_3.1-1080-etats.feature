# language: fr

@EX_3.1-1080
Fonctionnalité: La liste montre l'état de chaque document
  Masqué aux professionnels, non visible du patient, non visible de ses représentants légaux, archivé, obsolète : chaque
  état a son signe, et un document courant n'en a aucun. Le secret d'un mineur vaut pour ses parents, pas pour les soignants.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et le DMP du patient contient aussi un document dans chaque état

  @positif @majeur @ANNEXE-A3-secret-mineur @PARCOURS-invisibles-signales @REM-DMP-UX.14-BIS @PREUVE-DMP/UX.14-BIS.01 @PREUVE-DMP/UX.14-BIS.02
  Scénario: Visibilités : trois signes différents, aucun sur les documents courants
    Étant donné que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Alors chaque document de la liste porte le signe de son état, masqué, non visible du patient et non visible des représentants légaux compris
    Et l'écran montre exactement les documents que le DMP a rendus

  @positif @majeur
  Plan du Scénario: Document <état>, demandé par le professionnel : son signe le distingue
    Étant donné que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Et qu'elle inclut <ajout> dans la recherche
    Alors chaque document de la liste porte le signe de son état, <état> compris

    Exemples:
      | état     | ajout                   |
      | archivé  | les documents archivés  |
      | obsolète | les documents obsolètes |
