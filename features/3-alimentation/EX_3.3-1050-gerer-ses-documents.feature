# language: fr

Fonctionnalité: L'auteur d'un document le gère au DMP depuis un seul écran
  Masquer, archiver, rendre visible, supprimer : chaque changement demandé parvient au DMP, sur ce document et sur lui seul. Ce
  qui est irréversible est confirmé d'abord, et l'auteur garde la main sur son document, même masqué ou sans autorisation d'accès.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et le DMP du patient contient aussi trois documents qu'elle a écrits
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient

  @positif @majeur @REC_3.3-1010
  Scénario: Masquer et démasquer, archiver et sortir des archives : tout part du même écran
    Quand elle ouvre les propriétés du document « Avis de cardiologie »
    Et qu'elle note que le patient demande de masquer ce document
    Et qu'elle choisit de le masquer aux professionnels
    Et qu'elle choisit de le démasquer aux professionnels
    Et qu'elle choisit de l'archiver
    Et qu'elle choisit de le sortir des archives
    Alors chaque changement demandé est parvenu au DMP, sur ce document

  @positif @majeur @REC_3.3-1010 @EX_3.3-1045
  Scénario: Rendre visible au patient part du même écran, qui n'offre pas le retour
    Quand elle ouvre les propriétés du document « Résultat à annoncer »
    Et qu'elle choisit de le rendre visible au patient
    Et qu'elle confirme
    Alors chaque changement demandé est parvenu au DMP, sur ce document
    Et l'écran n'offre pas de le cacher de nouveau

  @negatif @bloquant @EX_3.3-1050 @REM-DMP-CONF.03 @EXI-v1-09 @EXI-v0-09
  Scénario: La suppression n'a pas de retour : annulée, rien ne part ; confirmée, le document choisi est supprimé
    Quand elle ouvre les propriétés du document « Avis de cardiologie »
    Et qu'elle ouvre les propriétés du document « Résultat à annoncer »
    Et qu'elle choisit de le supprimer du DMP
    Alors aucune suppression n'est partie avant sa confirmation
    Et l'écran lui dit que ce changement est irréversible
    Quand elle annule
    Alors aucune suppression n'est partie avant sa confirmation
    Quand elle choisit de le supprimer du DMP
    Et qu'elle confirme
    Alors la suppression désigne le document choisi, et lui seul

  @positif @majeur @EX_3.3-1060 @sans-ecran
  Scénario: Le patient a retiré l'accès : l'auteur supprime quand même son document, sans déclarer d'autorisation
    Étant donné que le patient retire à l'établissement l'accès à son DMP
    Quand elle ouvre les propriétés du document « Avis de cardiologie »
    Et qu'elle choisit de le supprimer du DMP
    Et qu'elle confirme
    Alors la suppression s'est faite sans autorisation d'accès

  @negatif @bloquant @REFDMP-4.3-masque-ps
  Scénario: La demande du patient enregistrée, le masquage aux professionnels part et la trace la porte ; sans elle, il est refusé
    Quand elle ouvre les propriétés du document « Avis de cardiologie »
    Et qu'elle note que le patient demande de masquer ce document
    Et qu'elle choisit de le masquer aux professionnels
    Alors chaque changement demandé est parvenu au DMP, sur ce document
    Quand elle ouvre les propriétés du document « Consultation demandée en secret »
    Et qu'elle choisit de le masquer aux professionnels
    Alors aucun document n'est masqué aux professionnels sans la demande du patient
    Et l'écran lui dit que la demande du patient est nécessaire
    Et la trace locale porte la demande du patient
