# language: fr

Fonctionnalité: Les documents d'épisodes antérieurs se versent au DMP, un à un ou par lot
  Un document ancien garde la date de son acte et son auteur. Le lot automatique suit l'unité et le débit réglés, et laisse de
  côté ce qui ne doit pas partir.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique

  @positif @majeur @sans-ecran @REM-DMP-HISTO.03 @REM-DMP-HISTO.04 @PREUVE-DMP/HISTO.03.01 @PREUVE-DMP/HISTO.04.01
  Scénario: Un document ancien garde la date de l'acte, et son auteur parti du répertoire
    Étant donné le dossier du patient garde « Pontage de 2020 », un compte rendu opératoire ancien dont l'auteur a quitté le répertoire
    Quand elle envoie au DMP « Pontage de 2020 », d'un épisode antérieur
    Alors le document ancien garde la date de son acte
    Et la structure est ajoutée aux auteurs, sans retirer l'auteur d'origine

  @negatif @bloquant @sans-ecran @REM-DMP-HISTO.05 @PREUVE-DMP/HISTO.05.01.01
  Scénario: Le document choisi part, et le même geste n'envoie rien pour une identité non qualifiée
    Étant donné le dossier du patient garde « Pontage de 2020 », un compte rendu opératoire ancien de l'unité « Chirurgie »
    Et la patiente Pat-Quatre, dont l'identité est encore validée
    Et le dossier de la patiente Pat-Quatre garde « Valve de 2020 », un compte rendu opératoire ancien de l'unité « Chirurgie »
    Quand elle envoie au DMP « Pontage de 2020 » du patient Pat-Trois, d'un épisode antérieur
    Et qu'elle envoie au DMP « Valve de 2020 » de la patiente Pat-Quatre, d'un épisode antérieur
    Alors seuls les documents qui pouvaient partir sont partis, une seule fois

  @negatif @bloquant @sans-ecran @REM-DMP-HISTO.06 @PREUVE-DMP/HISTO.06.01.01 @PREUVE-DMP/HISTO.06.04.01
  Scénario: Le lot d'une unité ne prend que les patients qui s'y prêtent
    Étant donné le dossier du patient garde « Pontage de 2020 », un compte rendu opératoire ancien de l'unité « Chirurgie »
    Et la patiente Pat-Quatre, décédée la veille
    Et le dossier de la patiente Pat-Quatre garde « Valve de 2020 », un compte rendu opératoire ancien de l'unité « Chirurgie »
    Et la patiente Pat-Cinq, qui s'oppose à l'alimentation de son DMP
    Et le dossier de la patiente Pat-Cinq garde « Hernie de 2020 », un compte rendu opératoire ancien de l'unité « Chirurgie »
    Et la patiente Pat-Six, dont l'identité est encore validée
    Et le dossier de la patiente Pat-Six garde « Genou de 2020 », un compte rendu opératoire ancien de l'unité « Chirurgie »
    Quand elle lance l'alimentation de l'historique de l'unité « Chirurgie », à 2 documents par heure
    Alors le lot n'a envoyé que les documents permis de cette unité, au débit réglé
    Et seuls les documents qui pouvaient partir sont partis, une seule fois

  @negatif @majeur @sans-ecran @REM-DMP-HISTO.06 @PREUVE-DMP/HISTO.06.03.01
  Scénario: Le lot laisse le déjà versé et les autres unités, et ne dépasse pas son débit
    Étant donné le dossier du patient garde « Pontage de 2020 », un compte rendu opératoire ancien de l'unité « Chirurgie »
    Et le dossier du patient garde « Valve de 2020 », un compte rendu opératoire ancien de l'unité « Chirurgie »
    Et le dossier du patient garde « Appendicite de 2020 », un compte rendu opératoire ancien de l'unité « Chirurgie »
    Et le dossier du patient garde « Cathétérisme de 2020 », un compte rendu opératoire ancien de l'unité « Cardiologie »
    Quand elle envoie au DMP « Pontage de 2020 », d'un épisode antérieur
    Et qu'elle lance l'alimentation de l'historique de l'unité « Chirurgie », à 1 documents par heure
    Et que 61 minutes passent
    Alors le lot n'a envoyé que les documents permis de cette unité, au débit réglé
    Et seuls les documents qui pouvaient partir sont partis, une seule fois
