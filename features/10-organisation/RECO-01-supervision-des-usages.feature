# language: fr
@piece @sans-ecran
Fonctionnalité: L'établissement surveille l'usage du DMP et fait le point avec son éditeur
  Une recommandation : la pièce peut manquer, si l'établissement dit pourquoi. Ce que valent les critères d'alerte se lit.

  @RECO-v1-01 @RECO-v0-01 @mineur
  Scénario: Les critères d'alerte et leurs suites sont écrits et tenus à jour
    Étant donné la pièce « supervision des usages » de l'établissement
    Alors son fichier est là
    Et sa dernière mise à jour est datée
    Et ce qu'aucun contrôle ne lit est laissé à la commission
