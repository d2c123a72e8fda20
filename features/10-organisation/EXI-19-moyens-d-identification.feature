# language: fr
@piece @sans-ecran
Fonctionnalité: Les moyens d'identification sont homologués à part
  Un procès-verbal propre, ou un seul qui sépare les deux décisions : l'un et l'autre sont admis.

  @EXI-v1-19 @EXI-v0-17 @majeur
  Scénario: Le procès-verbal couvre les moyens que la cible emploie
    Étant donné la pièce « procès-verbal des moyens d'identification » de l'établissement
    Alors son fichier est là
    Et chaque moyen que la cible emploie y est
    Et chaque réserve a une action, un responsable et une date
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @KIT-pv-mie @majeur
  Scénario: La décision sur les moyens d'identification est séparée de celle sur le DMP
    Étant donné la pièce « procès-verbal des moyens d'identification » de l'établissement
    Alors son fichier est là
    Et la décision sur les moyens d'identification y est distincte de celle sur le DMP
