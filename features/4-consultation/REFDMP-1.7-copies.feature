# language: fr

Fonctionnalité: Ce que l'on garde du DMP suit les droits du dossier ; ce que l'on n'a pas gardé ne reste nulle part
  Une fois importée, la copie est un document du dossier : ses droits sont ceux du dossier, son type reste celui du DMP. Ce
  qui a seulement été lu disparaît avec la session.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @majeur @REFDMP-1.7-regime
  Scénario: Le confrère que le patient bloque au DMP lit la copie du dossier, une praticienne hors de l'équipe ne lit rien
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et la docteure Larzac, néphrologue au CH des Trois-Vallées, hors de l'équipe de soins
    Et le patient bloque le docteur Lozère dans son DMP
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Et qu'elle importe le document « Résultats de biologie » dans le dossier
    Et que le docteur Lozère, à un autre poste, consulte le DMP du patient avec ses deux facteurs
    Alors la copie « Résultats de biologie » lui est ouverte, bien que le DMP lui refuse la lecture
    Quand la docteure Larzac, à un autre poste, ouvre le dossier du patient avec ses deux facteurs
    Alors le dossier ne lui montre aucune copie, et elle n'a rien lu au DMP

  @negatif @majeur @REC_3.2-1020
  Scénario: Un document lu sans être importé a disparu après la déconnexion, quand le DMP ne répond plus
    Étant donné que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Et qu'elle ouvre le document « Résultats de biologie »
    Et qu'elle se déconnecte
    Et que le DMP ne répond plus
    Et que la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle demande de nouveau à consulter le DMP du patient
    Alors le document lu ne se retrouve ni dans la liste ni dans le dossier

  @positif @mineur @REC_GEN-1370
  Scénario: Un type que le logiciel ne connaît pas entre au dossier avec son code et son libellé
    Étant donné le DMP du patient contient aussi un document d'un type que le logiciel ne connaît pas
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Et qu'elle importe le document « Relevé de marche » dans le dossier
    Alors le dossier garde le type du document, code et libellé, comme le DMP les a donnés
