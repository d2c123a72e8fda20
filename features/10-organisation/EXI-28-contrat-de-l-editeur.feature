# language: fr
@piece @sans-ecran
Fonctionnalité: Le contrat avec l'éditeur a son paragraphe DMP
  Trois points : la liste des professionnels, le respect du référentiel, le récapitulatif des accès.

  @EXI-v1-28 @EXI-v0-26 @REFDMP-1.5-contrats @majeur
  Scénario: Les points i, ii et iii sont au contrat
    Étant donné la pièce « contrat de l'éditeur » de l'établissement
    Alors son fichier est là
    Et les points i, ii et iii y sont
    Et ce qu'aucun contrôle ne lit est laissé à la commission
