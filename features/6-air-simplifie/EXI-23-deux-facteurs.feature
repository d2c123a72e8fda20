# language: fr

@EXI-v1-23 @EXI-v0-21 @REM-DMP-AUTH.02 @CONV2020-4
Fonctionnalité: Deux facteurs avant toute consultation du DMP en AIR simplifié
  Le professionnel s'est identifié à son logiciel par deux facteurs de natures différentes avant que le logiciel
  n'appelle le DMP en AIR simplifié. Le DMP n'en demande pas la preuve : c'est au logiciel de l'imposer, de le
  déclarer dans le jeton et d'en garder la trace.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @bloquant @CONV2020-art-3.6-authentification
  Scénario: Deux facteurs présentés : la consultation part, et la trace de l'authentification la précède
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et chaque jeton AIR suit deux facteurs de natures différentes présentés par la personne au travail
    Et la trace locale de son authentification précède le premier appel et porte les deux facteurs

  @negatif @bloquant
  Scénario: Jamais de second facteur : aucun jeton AIR ne part, et le professionnel sait pourquoi
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et que la docteure Aubrac, avec ses deux facteurs, a pu consulter le DMP du patient
    Quand le docteur Lozère s'authentifie par son seul mot de passe
    Et qu'il demande à consulter le DMP du patient
    Alors aucun jeton AIR n'est parti en son nom
    Et l'écran lui dit qu'un second facteur est nécessaire
    Et la trace locale porte le refus

  @positif @majeur @REM-SSI-IE.37
  Scénario: Pendant le délai que la cible déclare, un seul facteur suffit à rouvrir la session
    Étant donné que la cible déclare un délai de réouverture à un facteur
    Et que la docteure Aubrac, avec ses deux facteurs, a pu consulter le DMP du patient
    Quand un quart du délai passe
    Et que la docteure Aubrac rouvre sa session avec son seul mot de passe
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et chaque jeton AIR suit deux facteurs de natures différentes présentés par la personne au travail

  @negatif @bloquant @REM-SSI-IE.37 @PREUVE-SSI/IE.37.01.01
  Scénario: Passé le délai de réouverture, le second facteur est redemandé et rien ne part
    Étant donné que la cible déclare un délai de réouverture à un facteur
    Et que la docteure Aubrac, avec ses deux facteurs, a pu consulter le DMP du patient
    Quand le délai et un quart passent
    Et que la docteure Aubrac rouvre sa session avec son seul mot de passe
    Et qu'elle demande à consulter le DMP du patient
    Alors aucun jeton AIR n'est parti en son nom
    Et l'écran lui dit qu'un second facteur est nécessaire
