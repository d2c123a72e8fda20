# language: fr

Fonctionnalité: Le dossier range ensemble ce qui y est écrit et ce qui vient du DMP
  Le tri par type ou par date de création ne sépare pas les copies des autres documents, et l'origine de chacune se voit sans
  un geste de plus.

  @positif @majeur @REM-CDA-INT.04 @REM-CDA-INT.08 @PREUVE-CDA/INT.04.01.01 @PREUVE-CDA/INT.08.01.01
  Scénario: Deux copies et une note de la maison : chaque tri les mêle, et seule une copie dit son origine
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Et qu'elle importe ensemble « Résultats de biologie » et « Lettre de liaison à la sortie » dans le dossier
    Et qu'elle écrit au dossier, pour un acte du 20 mai de l'an passé, la note « Conclusion de la visite »
    Alors triés par type, les documents du dossier sont dans l'ordre, copies et notes mêlées
    Et triés par date de création, les documents du dossier sont dans l'ordre, copies et notes mêlées
    Et seules les copies du dossier disent venir du DMP
