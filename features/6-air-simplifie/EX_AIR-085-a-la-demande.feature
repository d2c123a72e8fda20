# language: fr

@EX_AIR-085
Fonctionnalité: Rien ne part à l'insu du professionnel
  Un appel en AIR répond à un geste d'un professionnel authentifié, qui sait qu'il consulte le DMP, et qui en voit seul
  le résultat.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées

  @negatif @bloquant @EX_0.3-1010
  Plan du Scénario: L'autorisation <état> : elle n'est déclarée au DMP que sur un geste du professionnel
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Et la patiente Pat-Cinq, dont l'INS est qualifiée et le DMP <situation>
    Quand elle demande à consulter le DMP de la patiente Pat-Cinq
    Alors aucune autorisation n'est déclarée à l'insu du professionnel
    Et l'écran lui demande de <geste> l'autorisation

    Exemples:
      | état     | situation                                           | geste      |
      | manque   | sans autorisation pour l'établissement              | confirmer  |
      | a expiré | avec une autorisation expirée pour l'établissement  | renouveler |

  @positif @bloquant @EX_0.3-1010
  Scénario: Le professionnel confirme l'autorisation : la déclaration part, puis la recherche
    Étant donné la patiente Pat-Cinq, dont l'INS est qualifiée et le DMP sans autorisation pour l'établissement
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle demande à consulter le DMP de la patiente
    Et qu'elle confirme l'autorisation d'accès
    Alors le DMP a reçu une déclaration d'autorisation
    Et le DMP a reçu une recherche de documents
    Et chaque déclaration d'autorisation suit un geste du professionnel

  @negatif @majeur @EX_3.2-1010 @EX_3.1-2030
  Scénario: Aucun document n'est lu tant que le professionnel ne l'ouvre pas
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Et qu'elle ouvre le document « Résultats de biologie »
    Alors le DMP a reçu une recherche de documents
    Et le DMP a reçu une lecture de document
    Et seuls les documents ouverts par le professionnel ont été lus
    Et chaque recherche suit un geste qui la demande
    Et l'écran montre le contenu du document

  @negatif @majeur @EX_3.1-2030 @sans-ecran
  Scénario: Une alimentation n'est suivie d'aucune recherche, qui part quand elle est demandée
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle rédige et valide un compte rendu de consultation intitulé « Consultation de suivi »
    Et qu'elle consulte le DMP du patient
    Alors chaque document destiné au DMP y est arrivé, et aucun autre
    Et le DMP a reçu une recherche de documents
    Et chaque recherche suit un geste qui la demande

  @negatif @bloquant @EX_GEN-1140 @PARCOURS-conditions-acces
  Plan du Scénario: DMP <situation> : l'écran le dit, et aucun document n'est demandé
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Et la patiente Pat-Six, dont l'INS est qualifiée et le DMP <situation>
    Quand elle demande à consulter le DMP de la patiente Pat-Six
    Alors le DMP n'a reçu ni déclaration d'autorisation, ni recherche, ni lecture
    Et l'écran lui dit que le DMP est <situation>

    Exemples:
      | situation  |
      | inexistant |
      | fermé      |
      | bloqué     |
