# language: fr

@CANAL-delegation
Fonctionnalité: L'authentification peut être déléguée, pas la vérité sur les facteurs présentés
  Le logiciel peut confier l'identification à Pro Santé Connect ou au portail de l'établissement. Il ne déclare alors au
  DMP que ce que ce fournisseur a réellement contrôlé : ses déclarations (acr, amr) le disent, facteur par facteur.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @bloquant @EXI-v1-23 @EXI-v0-21
  Scénario: Le fournisseur de l'établissement a contrôlé deux facteurs : la consultation part
    Quand la docteure Aubrac se connecte par le fournisseur d'identité de l'établissement
    Et qu'elle consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et les deux facteurs ont été contrôlés par le fournisseur d'identité
    Et le jeton porte le RPPS de la personne que le fournisseur d'identité a nommée

  @negatif @bloquant @EXI-v1-23 @EXI-v0-21 @EX_AIR-050
  Scénario: Le fournisseur de l'établissement n'a contrôlé qu'un facteur : aucun jeton AIR ne part
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et que la docteure Aubrac, par le fournisseur d'identité de l'établissement et ses deux facteurs, a pu consulter le DMP du patient
    Et que le fournisseur d'identité de l'établissement ne demande qu'un facteur
    Quand le docteur Lozère se connecte par le fournisseur d'identité de l'établissement
    Et qu'il demande à consulter le DMP du patient
    Alors aucun jeton AIR n'est parti en son nom
    Et l'écran lui dit qu'un second facteur est nécessaire
    Et la trace locale porte le refus

  @negatif @bloquant @EX_AIR-085
  Scénario: Au même poste, la session que le fournisseur garde n'est pas celle du suivant
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et que la docteure Aubrac, par le fournisseur d'identité de l'établissement et ses deux facteurs, a pu consulter le DMP du patient
    Quand le docteur Lozère se connecte par le fournisseur d'identité de l'établissement
    Et qu'il consulte le DMP du patient
    Alors le DMP a reçu une recherche de documents
    Et le RPPS du jeton est celui de la personne au travail
