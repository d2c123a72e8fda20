# language: fr
@piece @sans-ecran
Fonctionnalité: Les utilisateurs sont sensibilisés à sept points
  Les supports sont libres ; les sept points et les sanctions du §2.3 n'y manquent pas.

  @EXI-v1-21 @EXI-v0-19 @CONV2020-10 @CONV2020-art-5.1-secret @majeur
  Scénario: Les sept points et les sanctions sont dans les supports
    Étant donné la pièce « sensibilisation des utilisateurs » de l'établissement
    Alors son fichier est là
    Et les sept points y sont
    Et les sanctions du §2.3 y sont citées
    Et ce qu'aucun contrôle ne lit est laissé à la commission
