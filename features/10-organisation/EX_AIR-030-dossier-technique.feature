# language: fr
@piece @sans-ecran
Fonctionnalité: Le dossier technique de l'éditeur dit ce que le fil ne montre pas
  Le serveur de jeton, ses clients, son horloge et ses racines d'OID sont derrière le logiciel.

  @EX_AIR-030 @bloquant
  Scénario: Seules les applications légitimes sollicitent le serveur de jeton
    Étant donné la pièce « dossier technique de l'éditeur » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et elle cite « EX_AIR-030 »
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @EX_2.1-1116 @majeur
  Scénario: Les feuilles de style ne changent que par un administrateur
    Étant donné la pièce « dossier technique de l'éditeur » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et elle cite « EX_2.1-1116 »
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @EX_GEN-1350 @majeur
  Scénario: Chaque installation a sa racine d'OID
    Étant donné la pièce « dossier technique de l'éditeur » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et elle cite « EX_GEN-1350 »
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @CNDA-PRE_TPS @majeur
  Scénario: L'horloge qui date les jetons est synchronisée chaque jour
    Étant donné la pièce « dossier technique de l'éditeur » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et elle cite « CNDA-PRE_TPS »
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @CONV2020-8 @mineur
  Scénario: Les jetons naissent dans un espace sécurisé
    Étant donné la pièce « dossier technique de l'éditeur » de l'établissement
    Alors son fichier est là
    Et le logiciel et la version sont ceux de la cible
    Et elle cite « CONV2020-8 »
    Et ce qu'aucun contrôle ne lit est laissé à la commission
