# language: fr

@PARCOURS-accord-episode
Fonctionnalité: L'accord du patient vaut le temps de sa prise en charge
  La non-opposition recueillie pour un séjour ne vaut pas pour le suivant : après la sortie, une nouvelle convocation ne
  suffit pas, il faut que le patient reprenne contact ou que la nouvelle prise en charge débute.

  @negatif @majeur @sans-ecran
  Scénario: Après la sortie, une nouvelle convocation ne rouvre pas la consultation ; la reprise de contact, oui
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert
    Et que la docteure Aubrac, avec ses deux facteurs, vient de consulter le DMP du patient
    Quand elle note la sortie du patient
    Et qu'elle convoque le patient
    Et qu'elle demande à consulter le DMP du patient
    Alors aucune consultation n'est partie tant que la non-opposition n'est pas acquise
    Quand elle note que le patient a repris contact
    Et qu'elle demande à consulter le DMP du patient
    Alors si le silence du patient vaut accord, le DMP a reçu une recherche de documents
    Et si l'accord du patient se recueille, aucune consultation n'est partie tant que la non-opposition n'est pas acquise
