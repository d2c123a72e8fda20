# language: fr

Fonctionnalité: Le dossier dit l'état du DMP, et la liste locale les DMP ouverts
  Ouvert et permis, ouvert et refusé, fermé ou absent : le dossier le dit dès son ouverture quand l'établissement le veut
  ainsi. Qu'une icône soit l'officielle se voit sur la capture ; le mot, lui, est celui que le DMP vient de rendre.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées

  @positif @majeur @REM-DMP-UX.12 @PARCOURS-sans-clic @PREUVE-DMP/UX.12.01.01
  Scénario: Quatre patients, quatre états lus à l'ouverture du dossier
    Étant donné que le logiciel interroge le DMP à l'ouverture du dossier
    Et la patiente Pat-Quatre, dont l'INS est qualifiée et le DMP fermé
    Et la patiente Pat-Cinq, dont l'INS est qualifiée et le DMP inexistant
    Et la patiente Pat-Six, dont l'INS est qualifiée et le DMP bloqué
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle ouvre tour à tour les dossiers de Pat-Quatre, Pat-Cinq, Pat-Six et Pat-Trois
    Alors chaque dossier disait sans clic l'état du DMP et l'accès permis
    Et le dossier dit sans clic quels types de documents le DMP contient

  @positif @majeur @CNDA-0.2-100 @EX_GEN-1170
  Scénario: L'autorisation déclarée, le test d'existence dit le DMP ouvert et l'accès permis
    Étant donné la patiente Pat-Cinq, dont l'INS est qualifiée et le DMP sans autorisation pour l'établissement
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle demande la liste des DMP ouverts à l'établissement
    Et qu'elle demande à consulter le DMP de la patiente
    Et qu'elle confirme l'autorisation d'accès
    Et qu'elle ouvre le document « Résultats de biologie »
    Et qu'elle vérifie l'existence du DMP de la patiente
    Alors le dossier dit l'état du DMP et l'accès permis
    Et chaque transaction que le logiciel dit intégrer est partie

  @positif @mineur @REC_0.4-1010
  Scénario: La marque suit la liste reçue, et disparaît avec l'autorisation
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et la patiente Pat-Cinq, dont l'INS est qualifiée et le DMP sans autorisation pour l'établissement
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle demande la liste des DMP ouverts à l'établissement
    Alors la liste locale marque les patients dont le DMP est ouvert, et eux seuls
    Étant donné que le patient Pat-Trois a retiré l'autorisation de l'établissement
    Quand elle demande la liste des DMP ouverts à l'établissement
    Alors la liste locale marque les patients dont le DMP est ouvert, et eux seuls
