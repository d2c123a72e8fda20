# language: fr

Fonctionnalité: La liste est celle que le DMP a rendue, document par document
  Aucun document n'est écarté parce que le logiciel ne connaît pas ses codes ou qu'il porte un autre identifiant du patient.
  Ceux que le patient a déposés se distinguent, et les dates sont celles de l'horloge du mur.

  Contexte:
    Étant donné la docteure Aubrac, cardiologue au CH des Trois-Vallées
    Et le patient Pat-Trois, dont l'INS est qualifiée et le DMP ouvert

  @positif @majeur @EX_3.1-1040 @ANNEXE-A3-patient
  Scénario: Les documents du patient se distinguent de ceux des professionnels
    Étant donné le DMP du patient contient aussi deux documents déposés par le patient
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Alors seuls les documents déposés par le patient portent leur signe
    Et l'écran montre exactement les documents que le DMP a rendus

  @positif @majeur @EX_3.1-1050 @ANNEXE-A3-application
  Scénario: Un document aux codes inconnus est listé et s'ouvre
    Étant donné le DMP du patient contient aussi un document dont le type, la classe et le format sont inconnus du logiciel
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Alors l'écran montre exactement les documents que le DMP a rendus
    Quand elle ouvre le document « Relevé d’une application »
    Alors le DMP a reçu une lecture de document
    Et l'écran montre le contenu du document

  @positif @majeur @EX_3.1-1055
  Scénario: Un document rangé sous une autre écriture de l'identifiant est listé
    Étant donné le DMP du patient contient aussi un document rangé sous l'identifiant de patient suivi d'une date
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Alors l'écran montre exactement les documents que le DMP a rendus

  @positif @majeur @EX_3.1-1070
  Scénario: Minuit passé en été et en hiver : la liste montre le jour et l'heure d'ici
    Étant donné le DMP du patient contient aussi un document créé à minuit passé en été et un en hiver
    Et que la docteure Aubrac s'est authentifiée par mot de passe et code à usage unique
    Quand elle consulte le DMP du patient
    Alors la liste montre les dates en heure locale

  @negatif @bloquant @ANNEXE-A3-masque @EX_GEN-1560 @REFDMP-2.2-matrice
  Scénario: Un document masqué, que son auteur voit et imprime, n'est ni montré, ni imprimé, ni tracé pour le collègue qui vient après
    Étant donné le docteur Lozère, médecin généraliste au CH des Trois-Vallées
    Et le DMP du patient contient aussi un document masqué qu'elle a écrit
    Quand la docteure Aubrac, à son poste, consulte le DMP du patient avec ses deux facteurs
    Et qu'elle imprime la liste
    Alors l'impression porte exactement les documents que le DMP a rendus
    Quand le docteur Lozère, à un autre poste, consulte le DMP du patient avec ses deux facteurs
    Alors l'écran montre exactement les documents que le DMP a rendus
    Quand il imprime la liste
    Alors l'impression porte exactement les documents que le DMP a rendus
    Et aucune trace d'une personne ne nomme un document masqué que le DMP ne lui a pas rendu
