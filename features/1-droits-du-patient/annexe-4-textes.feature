# language: fr

Fonctionnalité: Les textes de l'annexe 4 sont montrés là où le cas se présente
  L'établissement peut réécrire ces textes : ce qui fait le cas doit y être, le reste se relit à l'œil. Le consentement
  est un geste du patient : aucune case n'est cochée d'avance.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et la docteure Larzac, néphrologue au CH des Trois-Vallées, hors de l'équipe de soins
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @majeur @ANNEXE-A4-cas1 @EXI-v1-01 @EXI-v0-01
  Scénario: Cas 1, l'information donnée par l'équipe de soins
    Étant donné que la docteure Aubrac s'est connectée avec ses deux facteurs
    Quand elle informe le patient par questionnaire
    Alors l'écran porte l'information de l'équipe de soins, selon l'annexe 4

  @positif @majeur @ANNEXE-A4-cas2
  Scénario: Cas 2, le consentement demandé pour soi, hors de l'équipe de soins
    Étant donné que la docteure Larzac s'est connectée avec ses deux facteurs
    Quand elle recueille pour elle le consentement du patient
    Alors l'écran porte le consentement demandé par un professionnel hors équipe, selon l'annexe 4
    Et la case du consentement n'est pas cochée d'avance
    Et la trace locale porte ce consentement, avec sa date et son auteur

  @positif @bloquant @ANNEXE-A4-cas3
  Scénario: Cas 3, un membre de l'équipe recueille le consentement au bénéfice d'un professionnel, et de lui seul
    Étant donné le docteur Méjean, pneumologue au CH des Trois-Vallées, hors de l'équipe de soins
    Et que la docteure Aubrac s'est connectée avec ses deux facteurs
    Quand elle recueille le consentement du patient pour la docteure Larzac
    Alors l'écran porte le consentement recueilli pour un professionnel hors équipe, selon l'annexe 4
    Et la case du consentement n'est pas cochée d'avance
    Quand la docteure Larzac, à un autre poste, consulte le DMP du patient avec ses deux facteurs
    Alors le DMP a reçu une recherche de documents
    Et que le docteur Méjean s'est connecté avec ses deux facteurs
    Quand il demande à consulter le DMP du patient
    Alors hors de l'équipe de soins, rien n'a été lu au DMP sans consentement
