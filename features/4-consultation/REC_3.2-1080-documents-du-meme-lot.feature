# language: fr

@REC_3.2-1080
Fonctionnalité: Les documents déposés ensemble se retrouvent l'un depuis l'autre
  Un compte rendu, sa biologie et son ordonnance sont arrivés dans un même lot : de l'un, le professionnel va aux autres. Un
  document déposé dans deux lots mène aux documents des deux.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que le DMP du patient contient aussi trois documents d'un même lot, dont l'un est aussi dans un autre
    Quand la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle consulte le DMP du patient

  @positif @mineur
  Scénario: D'un document d'un lot de trois, deux liens, et l'un d'eux s'ouvre
    Quand elle ouvre le document « Ordonnance de sortie »
    Et qu'elle demande les documents du même lot
    Alors l'écran mène aux documents de tous ses lots, ni plus ni moins
    Quand elle ouvre le document « Biologie du séjour »
    Alors l'écran montre le contenu du document

  @positif @mineur
  Scénario: D'un document déposé dans deux lots, les documents des deux
    Quand elle ouvre le document « Compte rendu d’hospitalisation »
    Et qu'elle demande les documents du même lot
    Alors l'écran mène aux documents de tous ses lots, ni plus ni moins

  @negatif @mineur
  Scénario: D'un document déposé seul, aucun lien
    Quand elle ouvre le document « Résultats de biologie »
    Et qu'elle demande les documents du même lot
    Alors l'écran mène aux documents de tous ses lots, ni plus ni moins
