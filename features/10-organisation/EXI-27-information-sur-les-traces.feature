# language: fr
@piece @sans-ecran
Fonctionnalité: Chacun sait que ses accès sont tracés jusqu'au niveau national
  L'information sur l'usage du RPPS se juge à l'écran ; la sensibilisation la prépare.

  @EXI-v1-27 @EXI-v0-25 @majeur
  Scénario: La sensibilisation annonce les traces locales et nationales
    Étant donné la pièce « sensibilisation des utilisateurs » de l'établissement
    Alors son fichier est là
    Et elle dit que les accès sont tracés localement et nationalement
