# language: fr

@REM-SSI-IE.39 @EXI-v1-19 @EXI-v0-17
Fonctionnalité: Une session laissée inactive se ferme d'elle-même
  Le professionnel s'est éloigné. Passé le délai que le logiciel déclare, le dossier resté à l'écran ne sert plus à rien : il faut
  s'authentifier, et aucun appel ne part en son nom.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Quand elle ouvre le dossier du patient

  @positif @majeur
  Scénario: Revenue avant le délai, elle consulte encore
    Quand un quart du délai d'inactivité passe
    Et qu'elle demande à consulter le DMP depuis le dossier resté ouvert
    Alors le DMP a reçu une recherche de documents
    Et l'écran ne demande pas de s'authentifier
    Et l'écran n'annonce ni refus, ni question, ni mise en garde

  @negatif @bloquant @PREUVE-SSI/IE.39.01.01
  Scénario: Revenue après le délai, elle doit s'authentifier et rien n'est parti
    Quand le délai d'inactivité et un quart passent
    Et qu'elle demande à consulter le DMP depuis le dossier resté ouvert
    Alors aucun jeton AIR n'est parti en son nom
    Et l'écran lui dit que sa session est fermée
    Et l'écran demande de s'authentifier
