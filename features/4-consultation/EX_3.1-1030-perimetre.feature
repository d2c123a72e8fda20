# language: fr

@EX_3.1-1030
Fonctionnalité: La recherche propose les documents en vigueur, les autres se demandent
  Les documents en vigueur sont toujours proposés. Les archivés, les obsolètes et les anciens viennent quand le
  professionnel les demande, et l'écran dit ce que la recherche a laissé de côté.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et le DMP du patient contient aussi un document dans chaque état
    Et le DMP du patient contient aussi un document de plus de deux ans

  @positif @majeur @REM-DMP-UX.14 @PREUVE-DMP/UX.14.01.01
  Scénario: Première recherche : les documents en vigueur de deux ans, et l'écran le dit
    Étant donné que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Alors la recherche ne demande que les documents en vigueur et ceux que le professionnel a ajoutés
    Et l'écran montre les filtres de cette recherche
    Et l'écran montre exactement les documents que le DMP a rendus

  @positif @majeur @REM-DMP-UX.14
  Plan du Scénario: Le professionnel ajoute <ajout> : la recherche et les filtres montrés suivent
    Étant donné que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Et qu'elle inclut <ajout> dans la recherche
    Alors la recherche ne demande que les documents en vigueur et ceux que le professionnel a ajoutés
    Et l'écran montre les filtres de cette recherche
    Et l'écran montre exactement les documents que le DMP a rendus

    Exemples:
      | ajout                    |
      | les documents archivés   |
      | les documents anciens    |
