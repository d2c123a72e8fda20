# language: fr

@CANAL-integre-air @REFDMP-5.7-modes
Fonctionnalité: Le logiciel consulte lui-même le DMP, en AIR simplifié
  Le professionnel s'est connecté à son logiciel par deux facteurs : cela suffit. Le logiciel consulte en son nom, sans carte
  ni nouvelle authentification, et toute lecture du DMP part en authentification directe ou en AIR simplifié.

  @positif @bloquant @sans-ecran
  Scénario: La connexion au logiciel suffit, et chaque lecture part dans un mode admis
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Et qu'elle ouvre le document « Compte rendu de consultation de cardiologie »
    Alors le DMP a reçu une lecture de document
    Et chaque recherche et chaque lecture est partie en authentification directe ou en AIR simplifié
    Et le logiciel a consulté en AIR simplifié, sans autre authentification que la connexion
