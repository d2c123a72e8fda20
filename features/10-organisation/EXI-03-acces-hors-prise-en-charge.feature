# language: fr
@piece @sans-ecran
Fonctionnalité: Chacun sait qui il peut consulter et ce qu'il risque
  Ne pas consulter hors de la prise en charge s'enseigne : la pièce le montre, le logiciel l'empêche ailleurs.

  @EXI-v1-03 @EXI-v0-03 @REFDMP-2.2-horodatage @majeur
  Scénario: La sensibilisation dit les patients, les traces et les sanctions
    Étant donné la pièce « sensibilisation des utilisateurs » de l'établissement
    Alors son fichier est là
    Et les sept points y sont
    Et les sanctions du §2.3 y sont citées
    Et ce qu'aucun contrôle ne lit est laissé à la commission
