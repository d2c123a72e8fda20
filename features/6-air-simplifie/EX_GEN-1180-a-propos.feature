# language: fr

@EX_GEN-1180 @EXI-v1-04 @EXI-v0-04 @REM-DMP-AIRS.03
Fonctionnalité: Le logiciel qui s'affiche est celui qui se déclare au DMP
  Le nom et la version montrés à l'écran « à propos » sont ceux que le jeton porte : c'est ce couple que le CNDA a
  homologué.

  @positif @majeur
  Scénario: Nom et version à l'écran sont ceux du jeton
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et le nom et la version affichés par le logiciel sont ceux du jeton
    Et l'écran « à propos » dit aussi l'éditeur, les profils homologués et la date d'homologation
