# language: fr

@EXI-v1-26 @EXI-v0-24
Fonctionnalité: Le FINESS géographique et le RPPS de la personne au travail sont transmis
  Deux identifiants accompagnent chaque appel : le FINESS de l'établissement géographique et le RPPS de la personne à
  l'origine de la consultation. Un RPPS de service, de coordination ou d'information médicale est interdit : la trace
  nationale et les droits d'accès désigneraient quelqu'un d'autre.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @bloquant @EX_AIR-020 @EX_GEN-1320 @CONV2020-3 @sans-ecran
  Scénario: Le RPPS du jeton est celui de la personne au travail
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et le RPPS du jeton est celui de la personne au travail
    Et l'identifiant transmis est un identifiant national bien formé

  @positif @bloquant @REM-DMP-AIRS.06 @EX_GEN-1320 @CONV2020-1 @PREUVE-DMP/AIRS.06.01.02 @PREUVE-DMP/AIRS.06.01.04 @sans-ecran
  Scénario: Deux professionnels, deux RPPS
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Quand la docteure Aubrac, à son poste, consulte le DMP du patient avec ses deux facteurs
    Et que le docteur Lozère, à un autre poste, consulte le DMP du patient avec ses deux facteurs
    Alors le DMP a reçu une recherche de documents
    Et chacun a été désigné par son propre RPPS
    Et le nom du jeton n'est celui de personne d'autre
    Et le RPPS du jeton est celui de la personne au travail

  @negatif @bloquant @REM-DMP-AIRS.06 @EX_AIR-085
  Scénario: Après un changement d'utilisateur au même poste, le RPPS n'est plus celui du précédent
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et que la docteure Aubrac, avec ses deux facteurs, a pu consulter le DMP du patient
    Quand le docteur Lozère lui succède au même poste et s'authentifie par mot de passe et code à usage unique
    Et qu'il consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et le RPPS du jeton est celui de la personne au travail

  @negatif @bloquant @EX_AIR-020 @EX_GEN-1320
  Scénario: Sans RPPS, aucun appel : personne ne parle au nom d'un autre
    Étant donné l'agent Tarn, aide-soignant au CH des Trois-Vallées, sans RPPS
    Et que la docteure Aubrac, avec ses deux facteurs, a pu consulter le DMP du patient
    Quand l'agent Tarn s'authentifie par mot de passe et code à usage unique
    Et qu'il demande à consulter le DMP du patient
    Alors aucun jeton AIR n'est parti en son nom
    Et l'écran lui dit qu'un RPPS est nécessaire

  @positif @bloquant @sans-ecran
  Scénario: Le FINESS du jeton est celui de l'établissement géographique
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et le FINESS du jeton est le FINESS géographique de l'établissement

  @positif @majeur @EX_AIR-080 @sans-ecran
  Scénario: Certificats au FINESS juridique et jeton au FINESS géographique : le couple est admis, sauf si le profil n'en veut pas
    Étant donné que le logiciel emploie les certificats de l'entité juridique
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient
    Alors si le couple est admis, le DMP a reçu une recherche de documents
    Et si le couple est admis, le certificat présenté au DMP est un certificat d'authentification de personne morale en cours de validité
    Et si seul un certificat au FINESS géographique est admis, le DMP a refusé l'appel à l'étape « structure »
    Et le FINESS du jeton est le FINESS géographique de l'établissement
