# language: fr
@piece @sans-ecran
Fonctionnalité: L'extraction des traces a été essayée depuis trois ans
  L'essai date de moins de trois ans, il a réussi, et son délai tient dans celui que le profil retient.

  @EXI-v1-18 @EXI-v0-16 @majeur
  Scénario: Le dernier essai est récent et réussi
    Étant donné la pièce « essai d'extraction » de l'établissement
    Alors son fichier est là
    Et elle n'est pas plus vieille que l'âge admis
    Et l'essai est déclaré réussi
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @REFDMP-5.5-delai @majeur
  Scénario: Les traces ont été extraites dans le délai
    Étant donné la pièce « essai d'extraction » de l'établissement
    Alors son fichier est là
    Et le délai mesuré tient dans celui que le profil retient

  @EX_AIR-100 @REFDMP-5.5-duree @CONV2020-art-3.6-conservation @majeur
  Scénario: La durée de conservation des traces est écrite
    Étant donné la pièce « conservation des traces » de l'établissement
    Alors son fichier est là
    Et chaque sorte de donnée y a une durée
    Et ce qu'aucun contrôle ne lit est laissé à la commission
