# language: fr

@REFDMP-2.1-asynchrone
Fonctionnalité: Après une simple convocation, le temps ne vaut pas non-opposition
  Une mention sur la convocation informe le patient sans lui laisser le moyen de répondre. La non-opposition n'est
  acquise qu'à sa reprise de contact ou au début de sa prise en charge, jamais par le temps qui passe.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Et la patiente Pat-Cinq, que personne n'a encore informée de l'usage de son DMP
    Quand elle convoque la patiente Pat-Cinq

  @negatif @bloquant
  Scénario: Trente jours après la convocation, rien n'est acquis
    Quand 30 jours passent
    Et que la docteure Aubrac se connecte avec ses deux facteurs
    Et qu'elle demande à consulter le DMP de la patiente Pat-Cinq
    Alors aucune consultation n'est partie tant que la non-opposition n'est pas acquise
    Et l'écran lui explique que la non-opposition du patient n'est pas recueillie
    Et le dossier montre le droit de consultation avec sa date et son auteur

  @positif @bloquant @sans-ecran
  Plan du Scénario: <moment> : la non-opposition est acquise, ou recueillie si le profil le veut, et la consultation part
    Quand elle <geste>
    Et qu'elle demande à consulter le DMP de la patiente Pat-Cinq
    Alors si le silence du patient vaut accord, le DMP a reçu une recherche de documents
    Et si l'accord du patient se recueille, aucune consultation n'est partie tant que la non-opposition n'est pas acquise
    Quand elle informe la patiente à l'oral
    Et qu'elle consulte de nouveau le DMP de la patiente Pat-Cinq
    Alors le DMP a reçu une recherche de documents

    Exemples:
      | moment                        | geste                                             |
      | À la reprise de contact       | note que la patiente a repris contact             |
      | Au début de la prise en charge | débute la prise en charge de la patiente          |
