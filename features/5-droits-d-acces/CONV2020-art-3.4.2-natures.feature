# language: fr

Fonctionnalité: Deux facteurs sont de natures différentes, et le moyen volé seul n'ouvre rien
  Deux secrets ne font qu'un facteur, et le téléphone ou la carte volés, présentés seuls, aussi : aucun jeton AIR ne part.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, par le fournisseur d'identité de l'établissement et ses deux facteurs, a pu consulter le DMP du patient

  @negatif @bloquant @CONV2020-art-3.4.2
  Scénario: Deux secrets : le mot de passe et un code personnel ne font pas deux facteurs
    Étant donné que le fournisseur d'identité de l'établissement ne demande que deux secrets
    Quand le docteur Lozère se connecte par le fournisseur d'identité de l'établissement
    Et qu'il demande à consulter le DMP du patient
    Alors aucun jeton AIR n'est parti en son nom
    Et l'écran lui dit qu'un second facteur est nécessaire

  @negatif @bloquant @EIVP2020-ENROL_R01
  Scénario: La carte volée, sans le mot de passe : elle ne suffit pas
    Étant donné que le fournisseur d'identité de l'établissement ne demande que la carte
    Quand le docteur Lozère se connecte par le fournisseur d'identité de l'établissement
    Et qu'il demande à consulter le DMP du patient
    Alors aucun jeton AIR n'est parti en son nom
    Et l'écran lui dit qu'un second facteur est nécessaire
