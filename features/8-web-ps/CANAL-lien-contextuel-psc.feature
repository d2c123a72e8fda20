# language: fr

@CANAL-lien-contextuel-psc
Fonctionnalité: Un lien contextuel ouvre le Web PS sur le bon patient, par Pro Santé Connect
  Depuis le dossier du patient, le professionnel rejoint le Web PS du DMP sans ressaisir l'identité du patient. Il s'y
  identifie par Pro Santé Connect : aucun jeton de l'établissement ne part. Le site de ce banc est simulé ; ses pages et
  leurs adresses sont celles que le document d'accès publie.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @majeur @REC_GEN-1030
  Scénario: Le Web PS s'ouvre sur le patient du dossier, au nom de la personne au travail
    Étant donné que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle ouvre le DMP du patient dans le Web PS par Pro Santé Connect
    Alors le Web PS a reçu un accès par Pro Santé Connect
    Et le Web PS montre le patient du dossier ouvert
    Et le Web PS connaît la personne au travail
    Et l'écran n'annonce ni refus, ni question, ni mise en garde

  @negatif @bloquant @REM-DMP-UX.49
  Scénario: D'un dossier à l'autre, le lien change de patient
    Étant donné la patiente Pat-Quatre, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle ouvre le DMP du patient Pat-Trois dans le Web PS par Pro Santé Connect
    Et que la docteure Aubrac, à un autre poste, ouvre le DMP de la patiente Pat-Quatre dans le Web PS avec ses deux facteurs
    Alors le Web PS montre le patient du dossier ouvert
    Et le Web PS connaît la personne au travail

  @positif @majeur @EXI-v1-23 @EXI-v0-21
  Scénario: Sans second facteur dans le logiciel, cette voie reste ouverte et n'emprunte pas l'AIR
    Quand la docteure Aubrac s'authentifie par son seul mot de passe
    Et qu'elle ouvre le DMP du patient dans le Web PS par Pro Santé Connect
    Alors le Web PS a reçu un accès par Pro Santé Connect
    Et aucun jeton AIR n'est parti en son nom

  @negatif @bloquant @CANAL-lien-contextuel-air @EXI-v1-02 @EXI-v0-02
  Scénario: Le patient s'oppose à la consultation : aucun des deux liens ne mène au Web PS
    Quand la docteure Aubrac, à un autre poste, ouvre le DMP du patient dans le Web PS avec ses deux facteurs
    Alors le Web PS a reçu un accès par Pro Santé Connect
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle enregistre l'opposition du patient à la consultation, exprimée à l'oral
    Et qu'elle demande à ouvrir le DMP du patient dans le Web PS par Pro Santé Connect
    Et qu'elle demande à ouvrir le DMP du patient dans le Web PS en AIR simplifié
    Alors le Web PS n'a reçu aucun accès
