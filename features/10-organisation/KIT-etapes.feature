# language: fr
@piece @sans-ecran
Fonctionnalité: Les étapes du kit sont faites dans l'ordre
  Six étapes avant le contrat ; chacune laisse une pièce.

  @KIT-etape-1 @bloquant
  Scénario: Étape 1 : le logiciel est en production
    Étant donné la pièce « calendrier de déploiement » de l'établissement
    Alors son fichier est là
    Et au moins un service est en production
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @KIT-exi04-service @majeur
  Scénario: Un service suffit quand la généralisation est datée
    Étant donné la pièce « calendrier de déploiement » de l'établissement
    Alors son fichier est là
    Et au moins un service est en production
    Et chaque étape de la généralisation a une date

  @KIT-etape-2 @EXI-v1-23 @EXI-v0-21 @bloquant
  Scénario: Étape 2 : les professionnels ont deux facteurs
    Étant donné la pièce « état des moyens remis » de l'établissement
    Alors son fichier est là
    Et chaque moyen que la cible emploie y est
    Et chaque moyen y a deux facteurs de natures différentes
    Et chaque professionnel qui consulte en AIR y est
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @KIT-etape-3 @KIT-grille-contenu @bloquant
  Scénario: Étape 3 : chaque exigence est auto-évaluée
    Étant donné la pièce « grille d'auto-évaluation » de l'établissement
    Alors son fichier est là
    Et les 29 exigences y ont leur ligne
    Et chaque ligne dit le niveau, les preuves et les parties prenantes

  @KIT-etape-4 @KIT-support-si @KIT-support-revue @KIT-support-prechargement @KIT-support-risques @KIT-support-format @bloquant
  Scénario: Étape 4 : le support documentaire est prêt
    Étant donné la pièce « support documentaire » de l'établissement
    Alors son fichier est là
    Et les points demandés au support y sont tous
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @KIT-etape-5 @KIT-commission-deroule @bloquant
  Scénario: Étape 5 : la commission s'est tenue
    Étant donné la pièce « feuille de présence » de l'établissement
    Alors son fichier est là
    Et le responsable ou son représentant y était
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @KIT-commission-composition @majeur
  Scénario: La commission réunit les acteurs attendus
    Étant donné la pièce « feuille de présence » de l'établissement
    Alors le responsable ou son représentant y était
    Et les autres acteurs attendus y étaient, ou leur absence est dite

  @KIT-commission-moment @majeur
  Scénario: La commission vient après l'auto-évaluation, la production et les moyens
    Étant donné la pièce « feuille de présence » de l'établissement
    Alors elle suit l'auto-évaluation, la mise en production et la remise des moyens
