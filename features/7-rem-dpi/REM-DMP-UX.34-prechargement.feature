# language: fr

@REM-DMP-UX.34
Fonctionnalité: Un séjour programmé se prépare au nom de son responsable, sous les mêmes vérifications qu'à la main
  Personne n'est devant l'écran : le logiciel appelle au nom du responsable désigné, vérifie d'abord le DMP, s'arrête devant
  l'opposition du patient, et ne prend que le nécessaire. Seul le responsable lit ce qui l'attend ; le reste s'efface.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que le docteur Lozère, avec ses deux facteurs, a pu consulter le DMP du patient
    Quand la docteure Aubrac, à un autre poste, programme dans trois jours le séjour du patient, sous la responsabilité du docteur Lozère

  @positif @bloquant @REFDMP-6.3-a-defaut @CANAL-echanges-automatises @sans-ecran
  Scénario: La veille, le préchargement part au RPPS du responsable et sous ses deux facteurs
    Quand elle se déconnecte
    Et que vient la veille du séjour
    Alors le DMP a reçu une recherche de documents
    Et le préchargement est parti au nom du responsable désigné, après la vérification du DMP
    Et le RPPS du jeton est celui de la personne au travail
    Et chaque jeton désigne le patient dont le dossier est ouvert
    Et chaque jeton AIR suit deux facteurs de natures différentes présentés par la personne au travail

  @positif @bloquant @REFDMP-6.3-a-defaut @CANAL-echanges-automatises @sans-ecran
  Scénario: Le préchargement se présente comme une consultation, et ne prend que le nécessaire
    Quand vient la veille du séjour
    Alors le DMP a reçu une lecture de document
    Et le certificat présenté au DMP est un certificat d'authentification de personne morale en cours de validité
    Et chaque recherche suit un geste qui la demande
    Et seuls les documents nécessaires au séjour ont été préchargés

  @negatif @bloquant @CANAL-echanges-automatises @sans-ecran
  Scénario: Le même soir, rien ne part pour la patiente qui s'oppose à la consultation
    Étant donné la patiente Pat-Quatre, dont l'INS est qualifiée et le DMP ouvert
    Quand elle enregistre l'opposition de la patiente Pat-Quatre à la consultation, exprimée à l'oral
    Et qu'elle programme dans trois jours le séjour de la patiente Pat-Quatre, sous la responsabilité du docteur Lozère
    Et que vient la veille du séjour
    Alors le DMP a reçu une recherche de documents
    Et aucune consultation n'est partie tant que la patiente s'y oppose

  @negatif @bloquant @ANNEXE-A3-masque @sans-ecran
  Scénario: Le bilan masqué que sa consœur a écrit n'est pas préchargé pour le responsable
    Étant donné que le DMP du patient contient aussi un bilan de biologie masqué qu'elle a écrit
    Quand elle consulte le DMP du patient
    Et que vient la veille du séjour
    Alors le DMP a reçu une lecture de document
    Et aucun document masqué à son responsable n'a été préchargé
    Et le préchargement est parti au nom du responsable désigné, après la vérification du DMP

  @positif @majeur @REFDMP-5.1-prechargement @PREUVE-DMP/UX.34.01.01
  Scénario: Le responsable trouve les documents préchargés, sa consœur de la même équipe non, et la trace le dit
    Quand vient la veille du séjour
    Et que le docteur Lozère, à un autre poste, ouvre le dossier du patient avec ses deux facteurs
    Alors seuls les documents nécessaires au séjour ont été préchargés
    Et les documents préchargés lui sont montrés
    Et la trace du responsable porte le préchargement et ses documents
    Quand la docteure Aubrac, à un autre poste, ouvre le dossier du patient avec ses deux facteurs
    Alors les documents préchargés ne lui sont pas montrés

  @positif @majeur @REFDMP-5.1-purge
  Scénario: À la fin de la prise en charge, il ne reste que le document choisi
    Quand vient la veille du séjour
    Et que le docteur Lozère, à un autre poste, ouvre le dossier du patient avec ses deux facteurs
    Alors les documents préchargés lui sont montrés
    Quand il garde au dossier le document préchargé « Résultats de biologie »
    Et qu'il note la sortie du patient
    Alors le dossier ne garde que le document choisi, et plus rien de préchargé
