# language: fr

@REM-DMP-UX.31
Fonctionnalité: Le professionnel garde au dossier les documents qu'il juge utiles, et eux seuls
  Plusieurs documents de la liste entrent au dossier en un geste, chacun une seule fois, avec l'origine DMP visible. Lire un
  document ne le garde pas.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient

  @positif @majeur @PARCOURS-integration @REFDMP-5.1-origine @REFDMP-5.1-pertinence @PREUVE-DMP/UX.31.01.01
  Scénario: Deux documents choisis sur trois entrent ensemble au dossier, avec leur origine
    Quand elle importe ensemble « Résultats de biologie » et « Lettre de liaison à la sortie » dans le dossier
    Alors le dossier garde une fois chaque document choisi, et aucun autre
    Et chaque copie du dossier montre qu'elle vient du DMP
    Et seuls les documents ouverts par le professionnel ont été lus

  @negatif @majeur
  Scénario: Importer de nouveau le même document ne le double pas
    Quand elle importe le document « Résultats de biologie » dans le dossier
    Et qu'elle consulte de nouveau le DMP du patient
    Et qu'elle importe le document « Résultats de biologie » dans le dossier
    Alors le dossier garde une fois chaque document choisi, et aucun autre

  @negatif @majeur @EXI-v1-11 @EXI-v0-11
  Scénario: Un document lu sans être importé n'est pas gardé
    Quand elle ouvre le document « Résultats de biologie »
    Et qu'elle consulte de nouveau le DMP du patient
    Et qu'elle importe le document « Lettre de liaison à la sortie » dans le dossier
    Alors le dossier garde une fois chaque document choisi, et aucun autre
