# language: fr
@piece @sans-ecran
Fonctionnalité: L'étude d'impact de 2020 se retrouve dans l'analyse d'impact
  Le plan de la convention d'expérimentation : description, risques, mesures. Historique, il donne des observations.

  @CONV2020-art-2.2-eivp @CONV2020-art-5.2-eivp @EIVP2020-1.1 @EIVP2020-1.2 @EIVP2020-1.3 @EIVP2020-1.4 @EIVP2020-1.5 @EIVP2020-1.6
  @EIVP2020-1.7 @EIVP2020-1.8 @EIVP2020-1.9.1 @EIVP2020-1.9.2 @EIVP2020-1.9.3 @EIVP2020-1.10.1 @EIVP2020-1.10.2 @EIVP2020-1.10.3
  @EIVP2020-1.10.4 @EIVP2020-SI-DMP_R01 @mineur
  Scénario: L'analyse d'impact est là et datée
    Étant donné la pièce « analyse d'impact » de l'établissement
    Alors son fichier est là
    Et sa dernière mise à jour est datée
    Et ce qu'aucun contrôle ne lit est laissé à la commission
