# language: fr
@piece @sans-ecran
Fonctionnalité: La convention d'expérimentation de 2020 est gardée par ceux qui l'ont signée
  Historique : pour les autres établissements, la pièce est sans objet, et quelqu'un le dit.

  @CONV2020-annexe-2 @CONV2020-annexe-3 @CONV2020-art-2.2-prerequis @CONV2020-art-2.2-description @CONV2020-art-5.1-prestataires
  @CONV2020-art-5.2-sous-traitant @NOTE2020-3.1 @NOTE2020-4.1 @NOTE2020-5-cible @NOTE2020-5-generalisation @mineur
  Scénario: La convention est signée de qui peut signer
    Étant donné la pièce « convention de 2020 » de l'établissement
    Alors son fichier est là
    Et elle est signée du responsable ou de la personne que son mandat désigne
    Et ce qu'aucun contrôle ne lit est laissé à la commission
