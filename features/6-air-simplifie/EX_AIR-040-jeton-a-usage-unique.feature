# language: fr

@EX_AIR-040
Fonctionnalité: Un jeton neuf pour chaque appel, lié au patient demandé
  Un jeton AIR vaut trente secondes et ne sert qu'une fois. Il désigne le patient dont le professionnel consulte le
  dossier, et ce patient seulement.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @bloquant @EIVP2020-SIH_R01 @sans-ecran
  Scénario: Une consultation : autant de jetons que d'appels
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et aucun jeton n'a servi deux fois
    Et chaque jeton est complet

  @positif @bloquant @sans-ecran
  Scénario: Recherche et lecture : chaque document lu a son jeton
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Et qu'elle ouvre le document « Compte rendu de consultation de cardiologie »
    Alors le DMP a reçu une recherche de documents
    Et le DMP a reçu une lecture de document
    Et aucun jeton n'a servi deux fois
    Et chaque jeton est complet

  @positif @bloquant @EX_GEN-1460 @CONV2020-art-3.5-duree @sans-ecran
  Scénario: Dix minutes après l'ouverture de la session, le jeton est toujours du moment
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et que 10 minutes passent
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et chaque jeton a été émis au moment de l'appel

  @positif @bloquant
  Scénario: D'un patient à l'autre, le jeton change de patient
    Étant donné la patiente Pat-Quatre, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient Pat-Trois
    Et qu'elle consulte le DMP de la patiente Pat-Quatre
    Alors le DMP a reçu une recherche de documents
    Et chaque jeton désigne le patient dont le dossier est ouvert
    Et l'écran montre exactement les documents que le DMP a rendus
