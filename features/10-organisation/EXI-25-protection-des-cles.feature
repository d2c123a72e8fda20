# language: fr
@piece @sans-ecran
Fonctionnalité: Les clés et certificats sont protégés
  La procédure existe et se tient à jour ; qui accède aux clés se lit.

  @EXI-v1-25 @EXI-v0-23 @CONV2020-art-3.5-integrite @bloquant
  Scénario: La procédure de protection est là et datée
    Étant donné la pièce « protection des clés » de l'établissement
    Alors son fichier est là
    Et sa dernière mise à jour est datée
    Et ce qu'aucun contrôle ne lit est laissé à la commission
