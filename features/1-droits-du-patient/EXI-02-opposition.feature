# language: fr

@EXI-v1-02 @EXI-v0-02
Fonctionnalité: L'opposition du patient est tracée et arrête les transactions qu'elle vise
  Le patient s'oppose à la consultation de son DMP, à son alimentation, ou change d'avis, à tout moment et sans motif.
  L'opposition arrête la déclaration d'autorisation, la recherche, la lecture et l'accès au Web PS ; vérifier que le DMP
  existe reste permis. Elle vaut pour tous les utilisateurs et survit à un redémarrage du logiciel.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @negatif @bloquant @REFDMP-2.1-motif
  Scénario: Opposition en cours de session : la même demande ne part plus, et le professionnel sait pourquoi
    Étant donné que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Quand elle enregistre l'opposition du patient à la consultation, exprimée à l'oral
    Alors aucun motif d'opposition n'est inscrit au dossier
    Quand elle demande à consulter le DMP du patient
    Alors aucune consultation n'est partie tant que le patient s'y oppose
    Et l'écran lui explique que le patient s'oppose à la consultation
    Et le dossier montre le droit de consultation avec sa date et son auteur

  @negatif @bloquant @sans-ecran
  Scénario: L'opposition survit au redémarrage du logiciel
    Étant donné que la docteure Aubrac, avec ses deux facteurs, a pu consulter le DMP du patient
    Quand la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle enregistre l'opposition du patient à la consultation, exprimée par téléphone
    Et que le logiciel redémarre
    Et que la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle demande à consulter le DMP du patient
    Alors aucune consultation n'est partie tant que le patient s'y oppose

  @negatif @bloquant @sans-ecran
  Scénario: L'opposition enregistrée par l'un vaut pour l'autre
    Étant donné l'infirmière Garrigue, infirmière au CH des Trois-Vallées
    Et que la docteure Aubrac, avec ses deux facteurs, a pu consulter le DMP du patient
    Quand l'infirmière Garrigue se connecte avec ses deux facteurs
    Et qu'elle enregistre l'opposition du patient à la consultation, exprimée par questionnaire
    Et que la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle demande à consulter le DMP du patient
    Alors aucune consultation n'est partie tant que le patient s'y oppose

  @negatif @bloquant @sans-ecran @REM-DMP-UX.06 @PREUVE-DMP/UX.06.01.01
  Scénario: Opposition, non-opposition, opposition : seule la demande du milieu part
    Quand la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle enregistre l'opposition du patient à la consultation, exprimée à l'oral
    Et qu'elle demande à consulter le DMP du patient
    Et qu'elle lève l'opposition du patient à la consultation
    Et qu'elle consulte de nouveau le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Quand elle enregistre l'opposition du patient à la consultation, exprimée à l'oral
    Et qu'elle demande de nouveau à consulter le DMP du patient
    Alors aucune consultation n'est partie tant que le patient s'y oppose
