# language: fr

@EX_AIR-050 @REM-DMP-AUTH.02 @EXI-v1-23 @EXI-v0-21 @sans-ecran
Fonctionnalité: Le jeton déclare la méthode d'authentification du professionnel
  En AIR simplifié, le jeton porte la seule méthode admise, « CONF_EXI_PGSSIS » : elle dit que l'authentification
  primaire respecte la PGSSI-S. Sa place dans le jeton est un paramètre du banc, faute de texte qui la nomme. La classe
  SAML qui l'accompagne ne doit pas dire le contraire de ce que le professionnel a fait.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle consulte le DMP du patient

  @positif @bloquant
  Scénario: La méthode déclarée est CONF_EXI_PGSSIS
    Alors le DMP a reçu une recherche de documents
    Et le jeton déclare la méthode d'authentification « CONF_EXI_PGSSIS »

  @positif @majeur @EX_0.1-1020 @CONV2020-5
  Scénario: La classe d'authentification ne contredit pas le moyen employé
    Alors le DMP a reçu une recherche de documents
    Et la classe d'authentification du jeton ne contredit pas « mot de passe et code à usage unique »

  @positif @bloquant @EXI-v1-04 @EXI-v0-04 @EXI-v1-26 @EXI-v0-24 @EX_AIR-040 @EX_GEN-1320 @EX_0.1-1020
  Scénario: Outre la méthode, le jeton porte tout ce que le VIHF exige, une seule fois
    Alors le DMP a reçu une recherche de documents
    Et chaque jeton est complet
    Et chaque jeton désigne le patient dont le dossier est ouvert
