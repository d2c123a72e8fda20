# language: fr

@CANAL-lien-contextuel-air
Fonctionnalité: Un lien contextuel ouvre le Web PS en AIR simplifié, aux conditions de tout appel AIR
  L'établissement présente un jeton au DMP, qui ouvre le Web PS une fois, sur un patient. Le protocole de cette ouverture
  n'est pas publié : celui de ce banc est simulé. Ce qui l'entoure ne l'est pas : deux facteurs, RPPS de la personne au
  travail, un jeton neuf par appel, patient du dossier ouvert.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @bloquant @EX_AIR-040
  Scénario: Deux facteurs présentés : le jeton part et le Web PS s'ouvre sur le patient du dossier
    Étant donné que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle ouvre le DMP du patient dans le Web PS en AIR simplifié
    Alors le Web PS a reçu un accès par un jeton AIR
    Et chaque jeton AIR suit deux facteurs de natures différentes présentés par la personne au travail
    Et chaque jeton désigne le patient dont le dossier est ouvert
    Et aucun jeton n'a servi deux fois
    Et le Web PS montre le patient du dossier ouvert
    Et le Web PS connaît la personne au travail
    Et l'écran n'annonce ni refus, ni question, ni mise en garde

  @negatif @bloquant @EXI-v1-23 @EXI-v0-21
  Scénario: Sans second facteur, aucun jeton ne part vers le Web PS
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et que la docteure Aubrac, avec ses deux facteurs, a pu consulter le DMP du patient
    Quand le docteur Lozère s'authentifie par son seul mot de passe
    Et qu'il demande à ouvrir le DMP du patient dans le Web PS en AIR simplifié
    Alors aucun jeton AIR n'est parti en son nom
    Et l'écran lui dit qu'un second facteur est nécessaire
