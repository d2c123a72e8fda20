# language: fr

@COMITE2026-09
Fonctionnalité: Un document sans FINESS géographique est signalé, puis refusé, et l'écran le dit
  Le site qui verse n'est connu du logiciel que par son FINESS juridique. Le DMP avertit jusqu'à une date, refuse ensuite ;
  le professionnel lit l'un et l'autre, avec la cause. La date n'est pas publiée : celle de ces scénarios est un réglage.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique

  @positif @majeur
  Scénario: Avant la date du refus, le document part et l'écran dit l'avertissement du DMP
    Étant donné que le DMP refusera dans 30 jours un document sans FINESS géographique, et en avertit
    Quand elle rédige et valide un compte rendu de consultation intitulé « Site connu »
    Alors l'écran n'annonce ni refus, ni question, ni mise en garde
    Étant donné que le logiciel ne connaît pas le FINESS géographique du site
    Quand elle rédige et valide une lettre de liaison de sortie intitulée « Site inconnu »
    Alors l'écran dit que le DMP avertit d'un document sans FINESS géographique

  @negatif @majeur
  Scénario: La date passée, le DMP refuse et l'écran dit pourquoi
    Étant donné que le DMP refuse depuis 1 jour un document sans FINESS géographique
    Quand elle rédige et valide un compte rendu de consultation intitulé « Site connu »
    Alors l'écran n'annonce ni refus, ni question, ni mise en garde
    Étant donné que le logiciel ne connaît pas le FINESS géographique du site
    Quand elle rédige et valide une lettre de liaison de sortie intitulée « Site inconnu »
    Alors l'écran explique que le document ne porte pas le FINESS géographique du site, et le document reste au dossier
