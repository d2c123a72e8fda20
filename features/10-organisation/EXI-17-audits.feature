# language: fr
@piece @sans-ecran
Fonctionnalité: Le traitement ou le logiciel est audité
  Des audits réguliers, tracés ; leur fréquence est libre.

  @EXI-v1-17 @EXI-v0-15 @majeur
  Scénario: Un rapport d'audit est là et daté
    Étant donné la pièce « rapports d'audit » de l'établissement
    Alors son fichier est là
    Et sa dernière mise à jour est datée
    Et ce qu'aucun contrôle ne lit est laissé à la commission
