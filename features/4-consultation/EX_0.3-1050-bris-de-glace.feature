# language: fr

@ANNEXE-A3-masque-urgence
Fonctionnalité: En urgence, le bris de glace est motivé, déclaré, montré et tracé
  Le professionnel donne le motif de l'urgence. Chaque jeton le déclare, dès la vérification du DMP, l'écran le montre tant
  qu'il dure, et le patient peut l'avoir refusé d'avance.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées

  @positif @bloquant @EX_0.3-1050 @EX_0.2-1050
  Scénario: Bris de glace motivé : déclaré dans chaque jeton, montré sur chaque écran, et tracé avec son motif
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et le DMP du patient contient aussi un document masqué par un confrère
    Et que le patient permet d'avance que ses documents masqués se lisent en urgence
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte en bris de glace le DMP du patient, au motif « Patient inconscient »
    Alors chaque jeton du bris de glace le déclare, et lui seul
    Et chaque jeton porte tout ce que le VIHF exige dans ce mode
    Et l'écran montre exactement les documents que le DMP a rendus
    Et l'écran n'annonce ni refus, ni question, ni mise en garde
    Et le bandeau du bris de glace est sur la liste, sur le document « Suivi confidentiel » et sur le dossier
    Et la trace locale porte le bris de glace et son motif

  @negatif @bloquant @EX_0.3-1050 @ANNEXE-A3-patient-masque
  Scénario: Revenu à l'accès normal, ni bandeau, ni document masqué lu en urgence
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et le DMP du patient contient aussi un document du patient, masqué
    Et que le patient permet d'avance que ses documents masqués se lisent en urgence
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte en bris de glace le DMP du patient, au motif « Patient inconscient »
    Alors le bandeau du bris de glace est sur la liste, sur le document « Mes notes confidentielles » et sur le dossier
    Quand elle revient à l'accès normal
    Et qu'elle consulte de nouveau le DMP du patient
    Alors le bandeau du bris de glace n'est plus à l'écran
    Et chaque jeton du bris de glace le déclare, et lui seul
    Et l'écran montre exactement les documents que le DMP a rendus

  @positif @majeur @EX_0.3-1050 @ANNEXE-A3-masque
  Scénario: Le patient n'a rien dit du bris de glace : l'écran montre ce que le DMP rend, masqué compris s'il le rend
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et le DMP du patient contient aussi un document masqué par un confrère
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte en bris de glace le DMP du patient, au motif « Patient inconscient »
    Alors chaque jeton du bris de glace le déclare, et lui seul
    Et l'écran montre exactement les documents que le DMP a rendus

  @negatif @bloquant @EX_0.2-1050
  Scénario: Sans motif, le bris de glace ne s'ouvre pas
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Quand elle demande le bris de glace sur le DMP du patient sans donner de motif
    Alors chaque jeton du bris de glace le déclare, et lui seul
    Et le DMP n'a reçu ni déclaration d'autorisation, ni recherche, ni lecture
    Et l'écran lui dit qu'un motif est nécessaire

  @negatif @bloquant
  Scénario: Le patient s'est opposé d'avance au bris de glace : le refus est dit
    Étant donné le patient Pat-Trois, dont l'INS est qualifiée et le DMP sans accès en urgence
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte en bris de glace le DMP du patient, au motif « Patient inconscient »
    Alors l'écran lui dit que le DMP est bloqué
    Et l'écran ne laisse pas croire que le dossier est vide
