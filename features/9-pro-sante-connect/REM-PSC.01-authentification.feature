# language: fr

@REM-PSC.01
Fonctionnalité: Le logiciel authentifie par Pro Santé Connect et n'accepte que la réponse qu'il a demandée
  Le professionnel rejoint Pro Santé Connect, s'y identifie et revient. Une réponse dont l'état ou le nonce n'est pas celui
  de la demande peut venir d'un autre : elle n'ouvre rien.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @majeur @PREUVE-PSC.01.01.01 @PREUVE-PSC.01.04.05
  Scénario: Identifiée par Pro Santé Connect, la professionnelle consulte le DMP
    Quand la docteure Aubrac se connecte par Pro Santé Connect
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et la demande reçue par Pro Santé Connect porte de quoi reconnaître sa réponse
    Et l'écran n'annonce ni refus, ni question, ni mise en garde
    Et le RPPS du jeton est celui de la personne au travail
    Et chaque jeton AIR suit deux facteurs de natures différentes présentés par la personne au travail

  @negatif @bloquant
  Plan du Scénario: <cas> : la réponse est refusée
    Étant donné que la réponse de Pro Santé Connect porte <defaut>
    Quand la docteure Aubrac se connecte par Pro Santé Connect
    Alors la session ne s'ouvre pas et l'écran dit que l'authentification est refusée

    Exemples:
      | cas                  | defaut            |
      | L'état est falsifié  | un état falsifié  |
      | Le nonce est falsifié | un nonce falsifié |
