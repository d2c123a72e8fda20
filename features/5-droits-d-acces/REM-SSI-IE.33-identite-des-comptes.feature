# language: fr

@REM-SSI-IE.33
Fonctionnalité: Le compte d'un professionnel dit qui il est
  Un identifiant qui n'est qu'à lui, son nom d'exercice, son prénom, sa profession, et son RPPS s'il en a un.

  @positif @majeur @PREUVE-SSI/IE.33.01.01
  Scénario: Deux homonymes, une personne sans RPPS, une secrétaire : quatre comptes que rien ne confond
    Étant donné la secrétaire Bruyère, secrétaire médicale au CH des Trois-Vallées
    Et la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et la docteure Aubrac-Homonyme, médecin généraliste au CH des Trois-Vallées
    Et l'agent Tarn, aide-soignant au CH des Trois-Vallées, sans RPPS
    Et que l'établissement confie la revue des comptes à la secrétaire Bruyère
    Quand la secrétaire Bruyère se connecte avec ses deux facteurs
    Alors chaque compte porte son identifiant propre, le nom, le prénom, la profession et le RPPS de la personne
