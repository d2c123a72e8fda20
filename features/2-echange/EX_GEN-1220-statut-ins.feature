# language: fr

Fonctionnalité: L'INS qualifiée ouvre le DMP, aucune autre
  Le dossier dit sans clic si l'identité est provisoire, récupérée, validée ou qualifiée. Seule une INS donnée par le
  téléservice national, puis qualifiée, part au DMP : celle qu'on tape à la main redevient provisoire.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées

  @negatif @bloquant @EX_GEN-1220 @EX_GEN-1255 @REM-DMP-UX.11 @PARCOURS-conditions-acces @PREUVE-DMP/UX.11.01.01
  Plan du Scénario: Identité <statut> : le dossier le dit, rien ne part, et le même geste part une fois l'INS qualifiée
    Étant donné le patient Pat-Trois, dont l'identité est encore <statut>
    Quand la docteure Aubrac s'authentifie par mot de passe et code à usage unique
    Et qu'elle demande à consulter le DMP du patient
    Alors aucun appel n'est parti pour une identité non qualifiée
    Et l'écran lui dit que l'INS n'est pas qualifiée
    Et le dossier du patient montre sans clic le statut de son identité
    Quand l'INS du patient est récupérée et qualifiée par le téléservice national
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et le dossier du patient montre sans clic le statut de son identité

    Exemples:
      | statut     |
      | provisoire |
      | récupérée  |
      | validée    |

  @negatif @bloquant @EX_GEN-1530
  Scénario: Un matricule tapé à la main reste provisoire jusqu'à sa récupération
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle saisit à la main le matricule INS du patient
    Et qu'elle demande à consulter le DMP du patient
    Alors aucun appel n'est parti pour une identité non qualifiée
    Et le dossier du patient montre sans clic le statut de son identité
    Quand l'INS du patient est récupérée et qualifiée par le téléservice national
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et chaque jeton désigne le patient dont le dossier est ouvert

  @negatif @bloquant @EX_GEN-1270 @REM-DMP-UX.08 @PREUVE-DMP/UX.08.01.01
  Scénario: Reçue d'un tiers, une INS passe par sa clé, puis par la vérification du DMP
    Étant donné la patiente Pat-Cinq, dont l'INS reçue d'un tiers a une clé fausse
    Et la patiente Pat-Six, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle demande à consulter le DMP de la patiente Pat-Cinq
    Alors aucun appel n'est parti pour une INS à la clé fausse
    Et l'écran lui dit que l'INS est fausse
    Quand elle consulte le DMP de la patiente Pat-Six
    Et qu'elle ouvre le document « Résultats de biologie »
    Alors le DMP a reçu une lecture de document
    Et l'accès a été vérifié avant toute recherche et toute lecture
