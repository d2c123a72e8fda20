# language: fr
@piece @sans-ecran
Fonctionnalité: L'enrôlement vérifie qui reçoit un compte et un moyen
  Compte, identifiant national et moyen vont à la même personne : la procédure dit comment c'est vérifié.

  @CONV2020-art-3.2-identite @EIVP2020-ENROL_R02 @majeur
  Scénario: La procédure d'enrôlement est là et tenue à jour
    Étant donné la pièce « procédure d'enrôlement » de l'établissement
    Alors son fichier est là
    Et sa dernière mise à jour est datée
    Et ce qu'aucun contrôle ne lit est laissé à la commission
