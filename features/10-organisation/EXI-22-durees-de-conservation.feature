# language: fr
@piece @sans-ecran
Fonctionnalité: Les données locales ont leur durée de conservation
  Chaque sorte de donnée a une durée écrite.

  @EXI-v1-22 @EXI-v0-20 @majeur
  Scénario: La politique donne une durée à chaque sorte de donnée
    Étant donné la pièce « politique de conservation » de l'établissement
    Alors son fichier est là
    Et chaque sorte de donnée y a une durée
    Et ce qu'aucun contrôle ne lit est laissé à la commission
