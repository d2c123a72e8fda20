# language: fr

@REM-PSC.02
Fonctionnalité: Une personne déjà connue retrouve son compte par son RPPS
  Le compte existe, ouvert d'ordinaire par mot de passe. Pro Santé Connect nomme la personne par son RPPS : c'est lui qui
  désigne le compte. Deux médecins peuvent porter le même nom.

  @negatif @bloquant @PREUVE-PSC.01.02.01
  Scénario: Deux médecins du même nom : le compte ouvert est celui du RPPS reçu
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et la docteure Aubrac-Homonyme, médecin généraliste au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac se connecte par Pro Santé Connect
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et le jeton porte le RPPS de la personne que le fournisseur d'identité a nommée
