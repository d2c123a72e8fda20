# language: fr
@piece @sans-ecran
Fonctionnalité: L'éditeur documente, déclare et fait attester son logiciel
  Ce que le banc contrôle : la pièce est celle de la version en service, et elle cite l'exigence qu'elle prouve.

  @EX_GEN-1190 @majeur
  Scénario: La documentation dit les fonctions intégrées et celles qui ne le sont pas
    Étant donné la pièce « documentation des fonctions DMP » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et elle cite « EX_GEN-1190 »
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @EX_0.1-1115 @mineur
  Scénario: Les modalités de l'âge minimum sont déclarées
    Étant donné la pièce « documentation des fonctions DMP » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et elle cite « EX_0.1-1115 »
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @REM-DMP-UX.44 @mineur @PREUVE-DMP/UX.44.01.01 @PREUVE-DMP/UX.44.01.02
  Scénario: La conservation des documents venus du DMP se règle
    Étant donné la pièce « documentation des fonctions DMP » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et elle cite « REM-DMP-UX.44 »
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @REM-DMP-CONF.03 @mineur @PREUVE-DMP/CONF.03.01.02
  Scénario: La documentation dit comment retirer un document du DMP
    Étant donné la pièce « documentation des fonctions DMP » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et elle cite « REM-DMP-CONF.03 »
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @EX_0.X-1110 @CONV2020-7 @REM-DMP-UX.49 @majeur @PREUVE-DMP/UX.49.01.01
  Scénario: Le numéro d'homologation sert à la famille de produits homologuée
    Étant donné la pièce « attestation CNDA » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @CNDA-PRE_GEN @CNDA-CHK_GEN-1 @majeur
  Scénario: Le cahier de test porte les déclarations de l'éditeur
    Étant donné la pièce « cahier de test CNDA » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et le profil « consultation-air » y est attesté
    Et ce qu'aucun contrôle ne lit est laissé à la commission
