# language: fr
@piece @sans-ecran
Fonctionnalité: Le FINESS transmis est sous contrat
  Ce que les jetons disent de l'établissement est couvert par un contrat, et ceux qui consultent sont dans le périmètre.

  @EXI-v1-26 @EXI-v0-24 @bloquant
  Scénario: Chaque FINESS des jetons admis a son contrat
    Étant donné la pièce « contrat AIR » de l'établissement
    Alors son fichier est là
    Et chaque FINESS des jetons AIR admis y a son contrat

  @KIT-perimetre-utilisateurs @majeur
  Scénario: Chaque professionnel qui a consulté est dans le périmètre déclaré
    Étant donné la pièce « périmètre des utilisateurs » de l'établissement
    Alors son fichier est là
    Et chaque professionnel qui consulte en AIR y est
