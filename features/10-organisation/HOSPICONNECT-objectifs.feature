# language: fr
@piece @sans-ecran
Fonctionnalité: Les objectifs HospiConnect se suivent sur pièce
  Ils ne lient que l'établissement qui candidate. Le banc vérifie que chaque chiffre a sa valeur et son mois ; la commission lit
  comment ils ont été comptés.

  @HOSPICONNECT-prerequis @mineur
  Scénario: Le DPI candidat est homologué en AIR
    Étant donné la pièce « attestation CNDA » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et le profil « consultation-air » y est attesté
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @HOSPICONNECT-1.0 @mineur
  Scénario: Les moyens d'identification sont homologués
    Étant donné la pièce « procès-verbal des moyens d'identification » de l'établissement
    Alors son fichier est là
    Et chaque moyen que la cible emploie y est
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @HOSPICONNECT-1.1 @HOSPICONNECT-2.1 @HOSPICONNECT-2.2 @mineur
  Scénario: Chaque indicateur a sa valeur et son mois
    Étant donné la pièce « indicateurs HospiConnect » de l'établissement
    Alors son fichier est là
    Et chaque indicateur y a une valeur et un mois
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @HOSPICONNECT-1.2 @mineur
  Scénario: Les comptes suivent les mouvements du personnel
    Étant donné la pièce « procédure des comptes » de l'établissement
    Alors son fichier est là
    Et sa dernière mise à jour est datée
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @HOSPICONNECT-1.3 @mineur
  Scénario: Les moyens remis ont deux facteurs
    Étant donné la pièce « état des moyens remis » de l'établissement
    Alors son fichier est là
    Et chaque moyen y a deux facteurs de natures différentes
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @HOSPICONNECT-1.4 @mineur
  Scénario: Ceux qui consultent sont dans le périmètre
    Étant donné la pièce « périmètre des utilisateurs » de l'établissement
    Alors son fichier est là
    Et chaque professionnel qui consulte en AIR y est
    Et ce qu'aucun contrôle ne lit est laissé à la commission
