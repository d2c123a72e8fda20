# language: fr
@piece @sans-ecran
Fonctionnalité: Les comptes et habilitations sont revus chaque année
  La dernière revue a moins d'un an.

  @EXI-v1-20 @EXI-v0-18 @KIT-focus-20 @CONV2020-2 @majeur
  Scénario: La dernière revue a moins d'un an
    Étant donné la pièce « revue des comptes » de l'établissement
    Alors son fichier est là
    Et elle n'est pas plus vieille que l'âge admis
    Et ce qu'aucun contrôle ne lit est laissé à la commission
