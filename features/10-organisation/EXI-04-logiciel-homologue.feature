# language: fr
@piece @sans-ecran
Fonctionnalité: Le logiciel est homologué pour le profil employé
  L'attestation porte le nom et la version de la cible, et le profil de consultation en AIR.

  @EXI-v1-04 @EXI-v0-04 @REM-DMP-AIRS.03 @bloquant @PREUVE-DMP/AIRS.03.01.01
  Scénario: L'attestation vaut pour la version et le profil employés
    Étant donné la pièce « attestation CNDA » de l'établissement
    Alors son fichier est là
    Et son empreinte est celle que le registre déclare
    Et le logiciel et la version sont ceux de la cible
    Et le profil « consultation-air » y est attesté
    Et ce qu'aucun contrôle ne lit est laissé à la commission
