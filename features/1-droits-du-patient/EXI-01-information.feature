# language: fr

@EXI-v1-01 @EXI-v0-01
Fonctionnalité: Le patient est informé avant toute action sur son DMP
  Avant la première consultation, le patient sait ce qui sera fait de son DMP et comment s'y opposer. Le logiciel garde
  la date, le canal et l'auteur de cette information, et ne consulte rien tant qu'elle manque.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées

  @positif @bloquant
  Scénario: L'information donnée à l'oral est enregistrée, puis la consultation part
    Étant donné la patiente Pat-Cinq, que personne n'a encore informée de l'usage de son DMP
    Et que la docteure Aubrac s'est connectée avec ses deux facteurs
    Quand elle informe la patiente à l'oral
    Alors le dossier montre l'information du patient avec sa date et son auteur
    Et le dossier montre le droit de consultation avec sa date et son auteur
    Quand elle consulte le DMP de la patiente
    Alors le DMP a reçu une recherche de documents
    Et l'écran n'annonce ni refus, ni question, ni mise en garde

  @negatif @bloquant
  Scénario: Patient jamais informé : rien n'est lu, et le professionnel sait pourquoi
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Et la patiente Pat-Cinq, que personne n'a encore informée de l'usage de son DMP
    Quand elle demande à consulter le DMP de la patiente Pat-Cinq
    Alors aucune consultation n'est partie tant que la non-opposition n'est pas acquise
    Et l'écran lui explique que la non-opposition du patient n'est pas recueillie
    Et le dossier montre l'information du patient avec sa date et son auteur
