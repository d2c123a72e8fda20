# language: fr
@piece @sans-ecran
Fonctionnalité: Le procès-verbal pilote ou de vérification d'aptitude dit ce qui a été vérifié
  Un mois d'observation, aucune anomalie bloquante, et les flux que l'on n'a pas pu voir, cochés et datés. Hors du Ségur, la pièce
  peut manquer, si l'établissement dit pourquoi.

  @COMITE2026-01 @majeur
  Scénario: Le procès-verbal pilote suit un mois d'observation
    Étant donné la pièce « procès-verbal pilote » de l'établissement
    Alors son fichier est là
    Et elle est signée du responsable ou de la personne que son mandat désigne
    Et un mois au moins sépare la fin de l'installation de la signature
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @COMITE2026-03 @majeur
  Scénario: Ce qu'il énumère a été vérifié sur le logiciel en service
    Étant donné la pièce « procès-verbal pilote » de l'établissement
    Alors son fichier est là
    Et la version en service est la sienne ou une version postérieure
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @COMITE2026-05 @majeur
  Scénario: Il ne constate aucune anomalie qui empêche un service régulier
    Étant donné la pièce « procès-verbal pilote » de l'établissement
    Alors son fichier est là
    Et elle est signée du responsable ou de la personne que son mandat désigne
    Et aucune anomalie n'y empêche un service régulier
    Et ce qu'aucun contrôle ne lit est laissé à la commission

  @COMITE2026-06 @majeur
  Scénario: Les flux non observés y sont, avec la date où l'éditeur finit
    Étant donné la pièce « procès-verbal pilote » de l'établissement
    Alors son fichier est là
    Et chaque flux non observé y a une date
    Et ce qu'aucun contrôle ne lit est laissé à la commission
