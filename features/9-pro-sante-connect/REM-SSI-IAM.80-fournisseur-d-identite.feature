# language: fr

@REM-SSI-IAM.80
Fonctionnalité: Le fournisseur d'identité de l'établissement ouvre la session, par un jeton destiné à ce logiciel
  Le logiciel renvoie à la page de connexion de l'établissement et ouvre la session sur l'identité qu'elle rend. Le jeton
  d'identité émis pour un autre logiciel, même bien signé, n'ouvre rien : quelqu'un l'a détourné.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @majeur @PREUVE-SSI/IAM.80.01
  Scénario: La session s'ouvre sur l'identité rendue, et la consultation part en son nom
    Quand la docteure Aubrac se connecte par le fournisseur d'identité de l'établissement
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et le jeton porte le RPPS de la personne que le fournisseur d'identité a nommée

  @negatif @bloquant
  Scénario: Le jeton d'identité est celui d'un autre logiciel : la session ne s'ouvre pas
    Étant donné que le jeton d'identité du fournisseur de l'établissement est émis pour un autre logiciel
    Quand la docteure Aubrac se connecte par le fournisseur d'identité de l'établissement
    Alors le jeton d'identité émis pour un autre logiciel n'ouvre aucune session, et l'écran le dit
