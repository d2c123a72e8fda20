# language: fr

@EIVP2020-SI-DMP_R02
Fonctionnalité: Le DMP ne se vide pas par le logiciel, et un blocage pour mésusage est dit
  Le logiciel ne lit rien au-delà des gestes du professionnel. Si le DMP juge le volume anormal, il bloque : le professionnel l'apprend,
  et rien à l'écran ne laisse croire à un dossier vide.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et la patiente Pat-Quatre, dont l'INS est qualifiée et le DMP ouvert
    Et la patiente Pat-Cinq, dont l'INS est qualifiée et le DMP ouvert

  @negatif @bloquant
  Scénario: De dossier en dossier, rien n'est lu sans geste, et au-delà du volume réglé le DMP bloque
    Étant donné que le DMP bloque un professionnel dès 2 dossiers consultés dans l'heure
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient Pat-Trois
    Et qu'elle consulte le DMP de la patiente Pat-Quatre
    Et qu'elle demande à consulter le DMP de la patiente Pat-Cinq
    Alors seuls les documents ouverts par le professionnel ont été lus
    Et le DMP a refusé l'appel à l'étape « surveillance »
    Et l'écran lui dit que le DMP a bloqué ses accès
    Et l'écran ne laisse pas croire que le dossier est vide
