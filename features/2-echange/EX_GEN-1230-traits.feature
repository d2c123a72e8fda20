# language: fr

@EX_GEN-1230
Fonctionnalité: Un trait d'identité qui diverge attend la décision du professionnel
  Avant le premier accès, le nom, le prénom et la date de naissance du dossier sont rapprochés de ceux du DMP. L'écran dit
  lequel diverge sans montrer la valeur du DMP, et seul le professionnel décide d'aller plus loin.

  @negatif @bloquant
  Plan du Scénario: Le DMP porte <trait> : rien n'est lu avant que le professionnel confirme
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et la patiente Pat-Cinq, dont le DMP porte <trait>
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle demande à consulter le DMP de la patiente
    Alors l'écran nomme le trait qui diverge
    Et rien n'a été lu avant sa décision
    Quand elle confirme qu'il s'agit de la même personne
    Alors le DMP a reçu une recherche de documents
    Et l'écran montre exactement les documents que le DMP a rendus
    Et l'écran n'annonce ni refus, ni question, ni mise en garde

    Exemples:
      | trait                       |
      | un autre nom                |
      | un autre prénom             |
      | une autre date de naissance |
