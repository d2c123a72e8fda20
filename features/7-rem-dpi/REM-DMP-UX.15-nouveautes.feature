# language: fr

Fonctionnalité: Sans clic, le dossier dit ce qui est nouveau au DMP et ce que deviennent ses copies
  L'annonce vient après le reste de la page, déjà utilisable, sous les mêmes vérifications qu'une consultation. Elle ne compte
  ni ce qui a été vu, ni ce que la structure a envoyé.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et le logiciel annonce sans clic ce qui est nouveau au DMP
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient

  @positif @majeur @REM-DMP-UX.15 @PARCOURS-nouveaux-documents @PARCOURS-informations-minimales @PREUVE-DMP/UX.15.01.01
  Scénario: Deux documents venus d'ailleurs et un de la maison : deux sont annoncés, avec leurs types
    Quand elle se déconnecte
    Et que le lendemain, le DMP a reçu deux documents d'autres structures et un de la sienne
    Et que la docteure Aubrac, à un autre poste, ouvre le dossier du patient avec ses deux facteurs
    Alors le dossier annonce, sans clic, les documents d'autres structures arrivés depuis sa dernière venue, par type
    Et le dossier dit la date de la dernière alimentation et la nature des derniers documents
    Et chaque recherche suit un geste qui la demande

  @negatif @majeur @REM-DMP-UX.15 @PARCOURS-nouveaux-documents
  Scénario: Rien n'est arrivé depuis sa dernière venue : le dossier dit qu'il n'y a rien de nouveau
    Quand elle se déconnecte
    Et que le lendemain, rien de neuf n'est arrivé au DMP
    Et que la docteure Aubrac, à un autre poste, ouvre le dossier du patient avec ses deux facteurs
    Alors le dossier annonce, sans clic, les documents d'autres structures arrivés depuis sa dernière venue, par type

  @negatif @bloquant @REM-DMP-UX.15 @ANNEXE-A3-masque
  Scénario: Le document masqué qu'un confrère a écrit dans son cabinet est compté pour lui, et pour lui seul
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Quand le docteur Lozère, à un autre poste, consulte le DMP du patient avec ses deux facteurs
    Et que le lendemain, le DMP a reçu un document masqué qu'il a écrit dans son cabinet
    Et que le docteur Lozère, à un autre poste, ouvre le dossier du patient avec ses deux facteurs
    Alors le dossier annonce, sans clic, les documents d'autres structures arrivés depuis sa dernière venue, par type
    Quand il se déconnecte
    Et que la docteure Aubrac, à un autre poste, ouvre le dossier du patient avec ses deux facteurs
    Alors le dossier annonce, sans clic, les documents d'autres structures arrivés depuis sa dernière venue, par type

  @positif @majeur @REM-CDA-DD.05 @PARCOURS-version-plus-recente @PREUVE-CDA/DD.05.01.01
  Scénario: Un document importé est remplacé au DMP, un autre supprimé : les deux sont annoncés, l'ancienne version reste
    Quand elle importe ensemble « Résultats de biologie » et « Lettre de liaison à la sortie » dans le dossier
    Et qu'elle se déconnecte
    Et que le lendemain, « Résultats de biologie » est remplacé au DMP, et « Lettre de liaison à la sortie » en est supprimée
    Et que la docteure Aubrac, à un autre poste, ouvre le dossier du patient avec ses deux facteurs
    Alors le dossier annonce la version plus récente de l'un et le retrait de l'autre
    Et ouvrir la copie « Résultats de biologie » dit que le DMP en a une plus récente
    Quand elle prend la nouvelle version de « Résultats de biologie »
    Alors la nouvelle version est au dossier, et l'ancienne y reste
